import { expect, test } from 'vitest'
import { seed } from '../document/epochs.ts'
import { RowDocument } from '../document/row-document.ts'
import { VirtualClock } from './virtual-clock.ts'

/** One pair again: TEXT_FIRST_SEED=1234 TEXT_SEEDS=1. Before a change of the core is landed: TEXT_SEEDS=10000. */
const seeds = Number(process.env.TEXT_SEEDS ?? 1000)
const firstSeed = Number(process.env.TEXT_FIRST_SEED ?? 1)

/** Someone who types one sentence, key by key, from one caret on. */
class Typist {
  readonly document: RowDocument
  private caret
  private rest: string[]

  constructor(clientId: number, sentence: string, start: string, at: number) {
    this.document = new RowDocument('e', clientId)
    this.document.apply(seed('row', 'e', { body: start }), { isForBoth: true })
    this.caret = this.document.anchor('body', at)
    this.rest = [...sentence]
  }

  get isDone() {
    return this.rest.length === 0
  }

  press() {
    const at = this.document.offset(this.caret) ?? 0
    const insert = this.rest.shift() ?? ''
    this.document.edit('body', { at, remove: 0, insert })
    this.caret = this.document.anchor('body', at + insert.length)
  }

  news(): Uint8Array | null {
    return this.document.news()
  }
}

function sentence(clock: VirtualClock, name: string, isSpaced: boolean) {
  const word = (index: number) => `${'abcdefghijklmnopqrstuvwxyz'[clock.below(26)]}${name}${index}`
  return `${isSpaced ? ' ' : ''}${Array.from({ length: 6 }, (_, index) => word(index)).join(' ')}.`
}

/** Each key reaches the other up to ten keys late, in order. */
function run(seedNumber: number) {
  const clock = new VirtualClock(seedNumber)
  const start = clock.pick(['Først. Sist.', 'Først.', 'Først.\nSist.', ''])
  const at = start.indexOf('.') + 1
  const sentences = ['A', 'B'].map((name) => sentence(clock, name, start !== '' && clock.chance(0.7)))
  const people = sentences.map((text) => new Typist(clock.below(2 ** 32), text, start, at))
  const [one, other] = people as [Typist, Typist]
  const under = new Map<Typist, Uint8Array[]>([
    [one, []],
    [other, []],
  ])
  const deliver = (to: Typist, most: number) => {
    const queue = under.get(to) ?? []
    while (queue.length > most) to.document.apply(queue.shift() as Uint8Array, { isForBoth: false })
  }
  const exchange = (from: Typist, to: Typist) => {
    const update = from.news()
    if (update) under.get(to)?.push(update)
  }
  while (people.some((person) => !person.isDone)) {
    const typist = clock.pick(people.filter((person) => !person.isDone))
    const reader = typist === one ? other : one
    deliver(typist, clock.below(11))
    typist.press()
    exchange(typist, reader)
  }
  for (let round = 0; round < 3; round++) {
    for (const person of people) deliver(person, 0)
    exchange(one, other)
    exchange(other, one)
  }
  const body = one.document.text('body')
  expect(other.document.text('body')).toBe(body)
  for (const text of sentences) {
    expect(body.split(text.trim()).length - 1, `${JSON.stringify(text)} in ${JSON.stringify(body)}`).toBe(1)
  }
  // Nothing is torn from its neighbour or glued to it.
  const words = body.split(/\s+/).filter(Boolean).toSorted()
  const wanted = [start, ...sentences].flatMap((text) => text.split(/\s+/)).filter(Boolean)
  if (sentences.every((text) => text.startsWith(' ')) || start === '')
    expect(words, body).toEqual(wanted.toSorted())
}

test(`${seeds} pairs: two who type at one caret each keep their sentence whole`, { timeout: 300_000 }, () => {
  for (let seedNumber = firstSeed; seedNumber < firstSeed + seeds; seedNumber++) {
    try {
      run(seedNumber)
    } catch (error) {
      throw new Error(`seed ${seedNumber}`, { cause: error })
    }
  }
})
