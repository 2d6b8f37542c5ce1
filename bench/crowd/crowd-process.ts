import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { World } from '../../e2e/support/world.ts'
import { serveParent } from '../support/child.ts'
import { createCleanup, type Defer } from '../support/cleanup.ts'
import { makePair } from '../support/plans.ts'
import { openAppLeader } from './app-leader.ts'
import type { CrowdOptions, CrowdRequest } from './crowd.ts'
import { CrowdRecord, type Press } from './record.ts'
import { openHocuspocusPair, openRelayPair } from './rival-leaders.ts'

/** Many pairs of leaders that type at a human pace while asked to, and tell how long things took. */
serveParent<CrowdOptions, CrowdRequest>(async ({ system, url, pairs, keysPerSecond }) => {
  const record = new CrowdRecord()
  const cleanup = createCleanup()
  const open = openerOf({ system, url, pairs, keysPerSecond }, record, cleanup.defer)
  const presses: Press[] = []
  for (let pair = 0; pair < pairs; pair += 1) presses.push(...(await open(pair)))

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
      for (const timer of timers) clearTimeout(timer)
      timers = []
      // What is under way may still arrive.
      await sleep(1500)
      lag.disable()
      return record.take(lag.percentile(99) / 1e6)
    },
  }
})

/** Opens the two leaders of the pair of that number. */
function openerOf({ system, url }: CrowdOptions, record: CrowdRecord, defer: Defer) {
  if (system === 'relay') return (pair: number) => openRelayPair(url, pair, record, defer)
  if (system === 'hocuspocus') return (pair: number) => openHocuspocusPair(url, pair, record, defer)
  const world = new World(url)
  const region = world.region()
  return async () => {
    const pair = await makePair(world, await region)
    return [await openAppLeader(pair, 0, record), await openAppLeader(pair, 1, record)]
  }
}
