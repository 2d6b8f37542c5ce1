import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { World } from '../../e2e/support/world.ts'
import { serveParent } from '../support/child.ts'
import { createCleanup, type Defer } from '../support/cleanup.ts'
import { makePair, type Pair } from '../support/plans.ts'
import { openAppLeader } from './app-leader.ts'
import type { CrowdOptions, CrowdRequest, HandIns } from './crowd.ts'
import { CrowdRecord, type Press } from './record.ts'
import { openHocuspocusPair, openRelayPair } from './rival-leaders.ts'

/** How many pairs come at a time. */
const AT_ONCE = 10

/** Many pairs of leaders that type at a human pace while asked to, and tell how long things took. */
serveParent<CrowdOptions, CrowdRequest>(async (options) => {
  const { pairs, keysPerSecond } = options
  const record = new CrowdRecord()
  const cleanup = createCleanup()
  const schools: Pair[] = []
  const open = openerOf(options, record, schools, cleanup.defer)
  const presses: Press[] = []
  const numbers = Array.from({ length: pairs }, (_, pair) => pair)
  while (numbers.length > 0) {
    presses.push(...(await Promise.all(numbers.splice(0, AT_ONCE).map(open))).flat())
  }

  const lag = monitorEventLoopDelay({ resolution: 5 })
  let timers: NodeJS.Timeout[] = []
  // From half to one and a half times the mean, each on its own.
  const nextKey = () => ((0.5 + Math.random()) * 1000) / keysPerSecond
  const keepTyping = (press: Press, at: number) => {
    timers[at] = setTimeout(() => {
      press()
      keepTyping(press, at)
    }, nextKey())
  }
  return {
    close: cleanup.run,
    answer: async (request) => {
      if (request.do === 'type') {
        record.take(0)
        lag.reset()
        lag.enable()
        presses.forEach(keepTyping)
        return
      }
      if (request.do === 'hand in') return handIn(schools, request.part)
      if (request.do === 'lost') return record.lost()
      for (const timer of timers) clearTimeout(timer)
      timers = []
      // What is under way may still arrive.
      await sleep(1500)
      lag.disable()
      return record.take(lag.percentile(99) / 1e6)
    },
  }
})

async function handIn(schools: Pair[], part: string): Promise<HandIns> {
  const [times, errors]: [number[], string[]] = [[], []]
  await Promise.all(
    schools.map(async ({ leaders: [{ api }], school }) => {
      const start = performance.now()
      const { error } = await api.rpc('submit_part', {
        part,
        school: school.id,
        submission_id: crypto.randomUUID(),
      })
      if (error) errors.push(error.message)
      else times.push(performance.now() - start)
    }),
  )
  return { times, errors }
}

/** Opens the two leaders of the pair of that number, and notes those that have a school. */
function openerOf(
  { system, url, gathering }: CrowdOptions,
  record: CrowdRecord,
  schools: Pair[],
  defer: Defer,
) {
  if (system === 'relay') return (pair: number) => openRelayPair(url, pair, record, defer)
  if (system === 'hocuspocus') return (pair: number) => openHocuspocusPair(url, pair, record, defer)
  const world = new World(url)
  const region = gathering ? Promise.resolve(gathering.regionId) : world.region()
  return async () => {
    const pair = await makePair(world, await region)
    schools.push(pair)
    const open = (side: 0 | 1) => openAppLeader(pair, side, record, gathering !== undefined)
    return [await open(0), await open(1)]
  }
}
