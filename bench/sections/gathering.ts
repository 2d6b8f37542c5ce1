import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Assignments } from '../../e2e/support/assignments.ts'
import { World } from '../../e2e/support/world.ts'
import { startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { createPostgresDatabase } from '../../supabase/local/postgres-database.ts'
import { openCrowd } from '../crowd/crowd.ts'
import { openFacilitators } from '../crowd/facilitators.ts'
import { printNote, printTable } from '../report.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { type BenchStack, startBenchStack } from '../support/stack.ts'

/** 300 leaders of 150 schools, of whom 200 write. */
const SIGN_INS = often(300)
/** A tenth of the ten minutes that they have, so ten times as close together. */
const WITHIN_MS = often(60_000)
const SCHOOLS = often(150)
const WRITING = { pairs: often(100), keysPerSecond: 3 }
const SECONDS = often(120)
const FACILITATORS = 10

/** Realtime's messages a second, see docs/operations.md. */
const PLANS = { Free: 100, Pro: 500, 'Pro without spend cap': 2500 }

/** A gathering day on the local stack and a native PostgreSQL: all come, write, and hand in. */
export async function run(defer: Defer) {
  const postgres = await startEmbeddedPostgres()
  defer(postgres.stop)
  const stack = await startBenchStack(defer, { databaseUrl: postgres.url })
  const database = createPostgresDatabase(postgres.url, 1)
  defer(database.close)
  const world = new World(stack.url)
  const regionId = await world.region()
  const gathering = { regionId }
  const writing = await openCrowd({ system: 'app', url: stack.url, ...WRITING, gathering }, defer)
  const others = { ...WRITING, pairs: SCHOOLS - WRITING.pairs }
  const waiting = await openCrowd({ system: 'app', url: stack.url, ...others, gathering }, defer)
  const facilitators = await openFacilitators(world, regionId, FACILITATORS, defer)
  const [part] = await new Assignments(stack.url).make({ regionId, parts: [{ kind: 'plan' }] })

  const signIns = await signIn(world)
  /** Messages that the database has sent. */
  const sent = async () => {
    const [row] = await database.query<{ sent: number }>(
      "select n_tup_ins::int as sent from pg_stat_user_tables where relid = 'realtime.messages'::regclass",
    )
    return row?.sent ?? Number.NaN
  }
  facilitators.take()
  const before = await sent()
  const use = measureUse(stack)
  await writing.startTyping()
  await sleep(SECONDS * 1000)
  const wrote = await writing.rest()
  const { processor, machine } = use()
  const seen = facilitators.take()
  const messages = (wrote.messages + seen.messages + (await sent()) - before) / SECONDS
  const handIns = await (async () => {
    const all = await Promise.all([writing.handIn(part?.id ?? ''), waiting.handIn(part?.id ?? '')])
    return { times: all.flatMap(({ times }) => times), errors: all.flatMap(({ errors }) => errors) }
  })()
  // Whoever typed last is still being saved.
  await sleep(5000)
  const lost = await writing.lost()

  printTable('A gathering day', 'ms', [
    { what: `${SIGN_INS} sign-ins within ${WITHIN_MS / 1000} s`, samples: signIns.times },
    {
      what: `saves of ${2 * WRITING.pairs} leaders in ${WRITING.pairs} plans`,
      samples: wrote.acks,
      aim: { of: 'p95', atMost: 2000 },
    },
    { what: `overviews of ${FACILITATORS} facilitators`, samples: seen.times },
    { what: `${SCHOOLS} hand-ins at once`, samples: handIns.times },
  ])
  const errors = [...signIns.errors, ...wrote.errors, ...seen.errors, ...handIns.errors]
  printNote(`Errors: ${errors.length} [aim 0] ${[...new Set(errors)].slice(0, 3).join('; ')}`)
  printNote(`Leaders who miss something of what they typed: ${lost} [aim 0]`)
  printNote(`Saves a second: ${(wrote.acks.length / SECONDS).toFixed(0)}; keys: ${wrote.keys}`)
  const limits = Object.entries(PLANS).map(
    ([plan, most]) => `${plan} ${most}: ${messages <= most ? 'within' : 'BEYOND'}`,
  )
  printNote(`Realtime messages a second as hosted counts: ${messages.toFixed(0)} (${limits.join(', ')})`)
  printNote(`Connections: ${2 * SCHOOLS + FACILITATORS} (Free 200, Pro 500)`)
  printNote(
    `The stack: ${(100 * processor).toFixed(0)} % of a processor, ${stack.memory().toFixed(0)} MB; ` +
      `the machine with leaders and database: ${(100 * machine).toFixed(0)} % of ${cpus().length}. ` +
      `The leaders' own process was up to ${wrote.ownLag.toFixed(0)} ms late (p99).`,
  )
}

/** From one address, spread evenly. */
async function signIn(world: World) {
  const [times, errors]: [number[], string[]] = [[], []]
  await Promise.all(
    Array.from({ length: SIGN_INS }, async (_, n) => {
      await sleep((n * WITHIN_MS) / SIGN_INS)
      const start = performance.now()
      await world.signIn(world.address('leder')).then(
        () => times.push(performance.now() - start),
        (error: unknown) => errors.push(String(error)),
      )
    }),
  )
  return { times, errors }
}

/** From now until the result is called: the stack's share of one processor, and the machine's of all. */
function measureUse(stack: BenchStack) {
  const start = { at: performance.now(), stack: stack.processor(), machine: busy() }
  return () => {
    const seconds = (performance.now() - start.at) / 1000
    return {
      processor: (stack.processor() - start.stack) / seconds,
      machine: (busy() - start.machine) / seconds / cpus().length,
    }
  }
}

/** Seconds that the machine's processors have worked. */
const busy = () =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000
