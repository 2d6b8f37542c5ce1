import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { merge } from '../../src/shared/sync/merge.ts'
import { type Figure, printTable } from '../report.ts'
import { timeEach } from '../samples.ts'
import { often } from '../scale.ts'
import { prose } from '../support/plans.ts'

const TIMES = often(200)
const LENGTH = 10_000

const insertAt = (text: string, at: number, added: string) => text.slice(0, at) + added + text.slice(at)

/** The app's three-way merge, next to Yjs taking in the same edit. */
export async function run() {
  const base = prose(LENGTH).slice(0, LENGTH)
  const mine = insertAt(base, 2_000, ' (fra møtet i går)')
  const theirs = insertAt(base, 8_000, ' og så gjør vi det en gang til')
  const rewritten = [shuffled(base, 7), shuffled(base, 11)] as const

  const yjs: Figure = { what: 'Yjs: update and text', samples: await timeYjs(base) }
  const time = (one: string, other: string, times = TIMES) =>
    timeEach(times, async () => merge(base, one, other), times / 10)
  printTable('Merge in 10,000 characters', 'ms', [
    {
      what: 'a single edit, nothing typed here',
      samples: await time(base, theirs),
      against: [yjs],
      aim: { of: 'p95', atMost: 5 },
    },
    {
      what: 'a single edit, and one of mine',
      samples: await time(mine, theirs),
      against: [yjs],
      aim: { of: 'p95', atMost: 5 },
    },
    { what: 'one rewrote everything', samples: await time(base, rewritten[0], 10) },
    { what: 'both rewrote everything', samples: await time(...rewritten, 10) },
    yjs,
  ])
}

async function timeYjs(base: string) {
  const [here, there] = [new Doc(), new Doc()]
  const [text, theirs] = [here.getText('body'), there.getText('body')]
  text.insert(0, base)
  applyUpdate(there, encodeStateAsUpdate(here))
  const updates: Uint8Array[] = []
  there.on('update', (update: Uint8Array) => updates.push(update))
  for (let n = 0; n < TIMES + 20; n += 1) theirs.insert(8_000, 'x')
  return timeEach(TIMES, async (n) => {
    applyUpdate(here, updates[n] ?? new Uint8Array())
    return text.toString()
  })
}

/** The same words in another order: hardly two of them stand where they stood. */
function shuffled(text: string, step: number): string {
  const words = text.split(' ')
  return words.map((_, n) => words[(n * step) % words.length]).join(' ')
}
