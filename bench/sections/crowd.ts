import { setTimeout as sleep } from 'node:timers/promises'
import { type CrowdOptions, openCrowd } from '../crowd/crowd.ts'
import { type Figure, printNote, printTable } from '../report.ts'
import { startRivals } from '../rivals/rivals.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { startBenchStack } from '../support/stack.ts'

const PAIRS = often(100)
const KEYS_PER_SECOND = 3

/** The local stack under 200 leaders in 100 plans, next to the same keys over the other two servers. */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer)
  const before = stack.memory()
  const app = await typeTogether({ system: 'app', url: stack.url }, often(20), stack.memory, defer)
  await stack.stop()
  const rivals = await startRivals(defer)
  const relay = await typeTogether(
    { system: 'relay', url: rivals.relayUrl },
    often(8),
    () => rivals.memory().relay,
    defer,
  )
  const hocuspocus = await typeTogether(
    { system: 'hocuspocus', url: rivals.hocuspocusUrl },
    often(8),
    () => rivals.memory().hocuspocus,
    defer,
  )

  const [r, h]: Figure[] = [
    { what: 'relay', samples: relay.deliveries },
    { what: 'Hocuspocus', samples: hocuspocus.deliveries },
  ]
  if (!r || !h) return
  printTable(`A key of ${2 * PAIRS} at ${KEYS_PER_SECOND} a second each, to the other of the pair`, 'ms', [
    { what: 'Aksjonsplan', samples: app.deliveries, against: [r, h] },
    r,
    h,
  ])
  printTable('Acknowledgement of their saves', 'ms', [{ what: 'Aksjonsplan', samples: app.acks }])
  printTable('Memory of the server', 'MB', [
    { what: 'Aksjonsplan before they came', samples: [before] },
    { what: 'Aksjonsplan, while they typed', samples: app.memory, aim: { of: 'max', atMost: 500 } },
    { what: 'relay', samples: relay.memory },
    { what: 'Hocuspocus', samples: hocuspocus.memory },
  ])
  for (const [name, { keys, deliveries, acks, ownLag, seconds }] of Object.entries({
    app,
    relay,
    hocuspocus,
  })) {
    printNote(
      `${name}: ${keys} keys in ${seconds} s, ${keys - deliveries.length} of them not delivered in time, ` +
        `${(acks.length / seconds).toFixed(0)} saves a second; the leaders' own process was up to ${ownLag.toFixed(0)} ms late (p99).`,
    )
  }
}

async function typeTogether(
  system: Pick<CrowdOptions, 'system' | 'url'>,
  seconds: number,
  memoryNow: () => number,
  defer: Defer,
) {
  const crowd = await openCrowd({ ...system, pairs: PAIRS, keysPerSecond: KEYS_PER_SECOND }, defer)
  await crowd.startTyping()
  const memory: number[] = []
  for (let second = 0; second < seconds; second += 1) {
    await sleep(1000)
    memory.push(memoryNow())
  }
  const result = await crowd.rest()
  await crowd.stop()
  return { ...result, memory, seconds }
}
