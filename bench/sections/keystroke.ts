import { type Crowd, openCrowd } from '../crowd/crowd.ts'
import { type Duo, openAppDuo, openRivalDuos } from '../keystroke/duos.ts'
import { type Latencies, noLatencies, typeRound } from '../keystroke/round.ts'
import { type Figure, printNote, printTable } from '../report.ts'
import { startRivals } from '../rivals/rivals.ts'
import { percentile } from '../samples.ts'
import { often } from '../scale.ts'
import { launchChromium } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { startBenchStack } from '../support/stack.ts'

const ROUNDS = 3
const KEYS = often(100)
const CROWD = { pairs: often(50), keysPerSecond: 3 }

/**
 * One writes, the other is elsewhere on the page and sees it: in the app, over a bare relay and over Hocuspocus, in
 * turns in the same browser; first alone, then while others type over the same server.
 */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer, { servesApp: true })
  const rivals = await startRivals(defer)
  const browser = await launchChromium(defer)
  const duos = [await openAppDuo(browser, stack.url), ...(await openRivalDuos(browser, rivals, defer))]
  for (const duo of duos) await typeRound(duo, 10)

  report('alone', await takeTurns(duos, () => undefined))
  const urls = { app: stack.url, relay: rivals.relayUrl, hocuspocus: rivals.hocuspocusUrl }
  const crowds = new Map<Duo, Crowd>()
  for (const duo of duos) {
    const { system } = duo
    crowds.set(duo, await openCrowd({ system, url: urls[system], ...CROWD }, defer))
  }
  report(`while ${CROWD.pairs} other pairs type`, await takeTurns(duos, (duo) => crowds.get(duo)))
}

type Measured = Latencies & { acks: number[]; ownLag: number }

async function takeTurns(duos: Duo[], crowdOf: (duo: Duo) => Crowd | undefined): Promise<Map<Duo, Measured>> {
  const all = new Map(duos.map((duo) => [duo, { ...noLatencies(), acks: [] as number[], ownLag: 0 }]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [duo, measured] of all) {
      await crowdOf(duo)?.startTyping()
      const { written, visible, setbacks } = await typeRound(duo, KEYS)
      measured.written.push(...written)
      measured.visible.push(...visible)
      measured.setbacks += setbacks
      const others = await crowdOf(duo)?.rest()
      measured.acks.push(...(others?.acks ?? []))
      measured.ownLag = Math.max(measured.ownLag, others?.ownLag ?? 0)
    }
  }
  return all
}

function report(circumstances: string, all: Map<Duo, Measured>) {
  const of = (kind: 'written' | 'visible') => {
    const figures: Figure[] = [...all].map(([{ name }, measured]) => ({
      what: name,
      samples: measured[kind],
    }))
    const [ours, relay, hocuspocus] = figures
    if (!ours || !relay || !hocuspocus) throw new Error('A system is missing')
    ours.against = [relay, hocuspocus]
    if (kind === 'visible') {
      ours.aim = { of: 'p95', atMost: percentile(hocuspocus.samples, 95), from: 'Hocuspocus' }
    }
    return figures
  }
  printTable(`Key to the other's next frame, ${circumstances}`, 'ms', of('visible'))
  printTable(`Key to the text in the other's field, ${circumstances}`, 'ms', of('written'))
  for (const [{ name }, { setbacks, acks, ownLag }] of all) {
    if (setbacks > 0) printNote(`${name}: the text the other saw grew shorter ${setbacks} times.`)
    if (acks.length > 0)
      printTable('The others: saves acknowledged after', 'ms', [{ what: name, samples: acks }])
    if (ownLag > 0)
      printNote(`${name}: the others' own process was up to ${ownLag.toFixed(0)} ms late (p99).`)
  }
}
