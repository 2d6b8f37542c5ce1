import { expect, test } from 'vitest'
import { createSyncEngine } from '../sync-engine.ts'
import type { RemoteRow, RowKey } from '../types.ts'
import { FakeDevice } from './fake-device.ts'
import { FakeNetwork, FakeServer } from './fake-server.ts'
import { VirtualClock } from './virtual-clock.ts'

const seeds = Number(process.env.SYNC_SEEDS ?? 400)
const firstSeed = Number(process.env.SYNC_FIRST_SEED ?? 1)
const key: RowKey = { table: 'rows', id: 'r1' }

/** Someone who types one sentence, key by key, from one caret on. */
class Typist {
  readonly engine
  shown: string
  caret: number
  private rest: string[]

  constructor(name: string, sentence: string, start: string, clock: VirtualClock, network: FakeNetwork) {
    const { store, locks } = new FakeDevice(clock).page()
    const transport = network.transport()
    this.engine = createSyncEngine({ userId: name, scope: 's', transport, drafts: store, locks, clock })
    this.rest = [...sentence]
    this.shown = start
    this.caret = start.indexOf('.') + 1
  }

  get text(): string {
    return this.engine.field(key, 'body').getSnapshot().text
  }

  get isDone(): boolean {
    return this.rest.length === 0
  }

  press() {
    this.caret = this.engine.mapOffset(key, 'body', this.shown, this.caret)
    const before = this.text
    this.shown = before.slice(0, this.caret) + (this.rest.shift() ?? '') + before.slice(this.caret)
    this.caret++
    this.engine.type(key, 'body', this.shown, { before })
  }
}

/** Words whose order as texts says nothing of whose they are. */
function sentence(clock: VirtualClock, name: string) {
  const word = (index: number) => `${'abcdefghijklmnopqrstuvwxyz'[clock.below(26)]}${name}${index}`
  return ` ${Array.from({ length: 6 }, (_, index) => word(index)).join(' ')}`
}

async function run(seed: number) {
  const clock = new VirtualClock(seed)
  const server = new FakeServer()
  const network = new FakeNetwork(clock, server, 0)
  const start = clock.pick(['Først. Sist.', 'Først.', 'Først.\nSist.'])
  server.rows.set('r1', {
    version: 1,
    deleted: false,
    texts: { body: start },
    saveClient: null,
    saveNumber: null,
  })
  const sentences = [sentence(clock, 'A'), sentence(clock, 'B')]
  const people = sentences.map((text, at) => new Typist(`p${at}`, text, start, clock, network))
  server.onChange = (_, row) => {
    for (const { engine } of people) clock.setTimeout(() => engine.remote(key, row), 1 + clock.below(40))
  }
  for (const { engine } of people) engine.remote(key, server.rows.get('r1') as RemoteRow)
  while (people.some((person) => !person.isDone)) {
    const typist = clock.pick(people.filter((person) => !person.isDone))
    typist.press()
    const wait = clock.wait(1 + clock.below(120))
    let isOver = false
    void wait.then(() => {
      isOver = true
    })
    while (!isOver && (await clock.step()));
  }
  while (await clock.step());
  const body = server.rows.get('r1')?.texts.body ?? ''
  for (const { text } of people) expect(text).toBe(body)
  for (const one of sentences) expect(body, `of ${JSON.stringify(sentences)}`).toContain(one.trim())
  for (const { engine } of people) engine.dispose()
}

test(`${seeds} seeds: two who type at one caret each keep their sentence whole`, {
  timeout: 300_000,
}, async () => {
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    await run(seed).catch((error: Error) => {
      error.message = `seed ${seed}: ${error.message}`
      throw error
    })
  }
})
