import { setTimeout as sleep } from 'node:timers/promises'
import { type Person, World } from '../../e2e/support/world.ts'
import { startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { printNote, printTable } from '../report.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { makePair, prose } from '../support/plans.ts'
import { startBenchStack } from '../support/stack.ts'

const LEADERS = often(300)
/** A tenth of the ten minutes that a gathering's sign-ins take, so ten times as close together. */
const WITHIN_MS = 60_000
const SAVES = 10

/** Leaders on one network sign in, and then all write at once, on the local stack and a native PostgreSQL. */
export async function run(defer: Defer) {
  const postgres = await startEmbeddedPostgres()
  defer(postgres.stop)
  const stack = await startBenchStack(defer, { databaseUrl: postgres.url })
  const world = new World(stack.url)
  const pairs = []
  for (let n = 0; n < LEADERS / 2; n += 1) pairs.push(await makePair(world))

  const errors: string[] = []
  const timed = async (samples: number[], work: () => Promise<unknown>) => {
    const start = performance.now()
    await work().then(
      () => samples.push(performance.now() - start),
      (error: unknown) => errors.push(String(error instanceof Error ? error.message : JSON.stringify(error))),
    )
  }
  const leaders = pairs.flatMap(({ leaders: both, actionIds }) =>
    both.map(({ email }, side) => ({
      email,
      action: actionIds[side] ?? '',
      api: undefined as Person['api'] | undefined,
    })),
  )
  const signIns: number[] = []
  await Promise.all(
    leaders.map(async (leader, n) => {
      await sleep((n * WITHIN_MS) / leaders.length)
      await timed(signIns, async () => {
        leader.api = (await world.signIn(leader.email)).api
      })
    }),
  )
  const saves: number[] = []
  const last = prose(200, SAVES - 1)
  await Promise.all(
    leaders.map(async ({ api, action }) => {
      for (let n = 0; api && n < SAVES; n += 1) {
        await timed(
          saves,
          async () =>
            await api
              .from('actions')
              .update({ body: prose(200, n) })
              .eq('id', action)
              .throwOnError(),
        )
        await sleep(1000 * (0.5 + Math.random()))
      }
    }),
  )
  let lost = 0
  for (const { school } of pairs) {
    lost += (await world.actionsOf(school)).filter(({ body }) => body !== last).length
  }
  printTable(`${leaders.length} leaders`, 'ms', [
    { what: `signing in, within ${WITHIN_MS / 1000} s`, samples: signIns },
    { what: 'a save, one a second from each', samples: saves, aim: { of: 'p95', atMost: 2000 } },
  ])
  printNote(
    `Errors: ${errors.length} (${[...new Set(errors)].slice(0, 3).join('; ')}); texts lost: ${lost}; memory of the stack: ${stack.memory().toFixed(0)} MB.`,
  )
}
