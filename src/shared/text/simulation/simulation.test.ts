import { expect, test } from 'vitest'
import type { TextTable } from '../../presence/page-messages.ts'
import type { RemoteRow, RowKey } from '../types.ts'
import { FakeDevice } from './fake-device.ts'
import { FakeChannel, FakeNetwork, FakeServer } from './fake-server.ts'
import { ownRow, Person, type Token } from './person.ts'
import { VirtualClock } from './virtual-clock.ts'

/** One meeting again: TEXT_FIRST_SEED=1234 TEXT_SEEDS=1. Before a change of the core is landed: TEXT_SEEDS=5000. */
const seeds = Number(process.env.TEXT_SEEDS ?? 300)
const firstSeed = Number(process.env.TEXT_FIRST_SEED ?? 1)

interface World {
  clock: VirtualClock
  server: FakeServer
  network: FakeNetwork
  people: Person[]
  tokens: Token[]
  keys: RowKey[]
  /** What they write together: a plan, whose rows come, go and change, or the answers to a part, each person's own too. */
  table: TextTable
  /** Texts are also changed past their documents. */
  hasImports: boolean
}

function build(seed: number): World {
  const clock = new VirtualClock(seed)
  const server = new FakeServer()
  const network = new FakeNetwork(clock, server, clock.pick([0, 0.05, 0.15, 0.3]))
  const channel = new FakeChannel(network)
  const table: TextTable = seed % 4 === 3 ? 'answers' : 'actions'
  const tokens: Token[] = []
  const device = new FakeDevice(clock)
  const people = Array.from({ length: 2 + clock.below(4) }, (_, index) => {
    // The first two may be pages of one person on one device.
    const isShared = index < 2 && seed % 3 === 0
    const userId = isShared ? 'x' : `p${index}`
    return new Person(
      userId,
      table,
      index,
      isShared ? device : new FakeDevice(clock),
      clock,
      network,
      channel,
      tokens,
    )
  })
  const own = table === 'answers' ? [...new Set(people.map(({ userId }) => ownRow(userId)))] : []
  const keys: RowKey[] = ['r1', ...own].map((id) => ({ table, id }))
  server.onChange = (id, row) => {
    for (const person of people)
      if (person.mayRead(id)) network.deliver(() => person.engine.remote({ table, id }, row))
  }
  for (const key of keys) server.apply({ id: `first ${key.id}`, payload: 'insert', key })
  return { clock, server, network, people, tokens, keys, table, hasImports: seed % 5 === 0 }
}

function act(
  { clock, server, people, keys: all, table, hasImports }: World,
  cached: Map<string, RemoteRow>,
  number: number,
) {
  const person = clock.pick(people)
  const keys = all.filter(({ id }) => person.mayRead(id))
  const dice = clock.random()
  if (dice < 0.8) person.press(keys)
  else if (dice < 0.84) person.remove(keys)
  else if (dice < 0.87) person.crash(cached)
  else if (dice < 0.9) for (const [id, { row }] of server.rows) cached.set(id, row)
  else if (dice < 0.92) person.engine.hurry()
  else if (table === 'answers') person.press(keys)
  else if (dice < 0.94 && all.length < 3) {
    const key = { table, id: `r${all.length + 1}` }
    all.push(key)
    person.engine.remote(key, {
      version: '',
      number: 0,
      epoch: '',
      deleted: false,
      texts: { body: '', why: '' },
    })
    void person.engine.enqueue({ id: `insert ${key.id}`, key, payload: 'insert' })
  } else {
    const payload = clock.pick(['status', hasImports ? 'import' : 'status', 'delete', 'restore'])
    void person.engine.enqueue({ id: `operation ${number}`, key: clock.pick(keys), payload })
  }
}

async function settle({ clock, server, network, people, keys }: World) {
  network.isHealed = true
  // An insert that died with its page before it was stored is made again by someone.
  for (const key of keys) server.apply({ id: `insert again ${key.id}`, key, payload: 'insert' })
  for (let round = 0; round < 4; round++) {
    for (let steps = 0; await clock.step(); steps++)
      if (steps > 20_000) throw new Error('never comes to rest')
    for (const key of keys) {
      const row = server.row(key.id)
      if (row?.deleted) server.apply({ id: `restore ${key.id} ${round}`, key, payload: 'restore' })
      meet(people, key, server)
    }
  }
}

/** As when the pages fetch anew. */
function meet(people: readonly Person[], key: RowKey, server: FakeServer) {
  for (const person of people)
    if (person.mayRead(key.id)) person.engine.remote(key, server.row(key.id) as RemoteRow)
}

function check({ server, people, tokens, keys }: World) {
  for (const key of keys) {
    for (const field of ['body', 'why']) {
      const text = server.row(key.id)?.texts[field]
      for (const person of people)
        if (person.mayRead(key.id)) expect(person.text(key, field)).toBe(text)
        else expect(person.text(key, field)).toBe('')
    }
  }
  for (const person of people)
    expect(person.engine.summary().getSnapshot()).toMatchObject({ waiting: 0, status: 'saved' })
  for (const { rowId, word } of server.imported) {
    const body = server.row(rowId)?.texts.body ?? ''
    expect(body.match(new RegExp(`${word}\\b`, 'g')), `${word} in ${JSON.stringify(body)}`).toHaveLength(1)
  }
  for (const token of tokens) {
    const count = (server.row(token.row)?.texts[token.field] ?? '').split(token.id).length - 1
    if (token.isDeleted || token.isUncertain || token.doneAt === null)
      expect(count, token.id).toBeLessThanOrEqual(1)
    else expect(count, `${token.id} in ${JSON.stringify(server.row(token.row)?.texts[token.field])}`).toBe(1)
  }
}

async function run(seed: number) {
  const world = build(seed)
  const cached = new Map<string, RemoteRow>()
  for (const key of world.keys) meet(world.people, key, world.server)
  for (let number = 0; number < 60; number++) {
    act(world, cached, number)
    await world.clock.rest()
    const pause = world.clock.chance(0.05) ? world.clock.below(6000) : world.clock.below(200)
    const until = world.clock.now() + pause
    let isOver = false
    world.clock.setTimeout(() => {
      isOver = true
    }, pause)
    while (!isOver && world.clock.now() <= until && (await world.clock.step()));
  }
  await settle(world)
  check(world)
  for (const { engine } of world.people) engine.dispose()
}

test(`${seeds} meetings: all converge, every token exactly once`, { timeout: 0 }, async () => {
  const failed: string[] = []
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++)
    await run(seed).catch((error: Error) => failed.push(`seed ${seed}: ${error.message}`))
  expect(failed).toEqual([])
})
