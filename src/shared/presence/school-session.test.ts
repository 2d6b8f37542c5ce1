import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nothingKept } from '../text/device/nothing-kept.ts'
import { bring } from '../text/document/bring.ts'
import { FakeServer } from '../text/simulation/fake-server.ts'
import { createSyncEngine } from '../text/sync-engine.ts'
import { OfflineError, type RemoteRow } from '../text/types.ts'
import { SchoolSession } from './school-session.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const key = { table: 'answers', id: id(1) }
const own = { table: 'answers', id: id(2) }
const inKey = { key, field: 'body' }

const server = new FakeServer()
const open: { dispose: () => void }[] = []

beforeEach(() => {
  vi.useFakeTimers()
  server.rows.clear()
  for (const { id } of [key, own]) {
    const row = { version: `v${id}`, number: 1, epoch: 'e', deleted: false, texts: { body: 'Vi øver.' } }
    server.rows.set(id, { row, document: null })
  }
})
afterEach(() => {
  for (const engine of open.splice(0)) engine.dispose()
  vi.useRealTimers()
})

async function openPage(userId: string, { isOffline = false } = {}) {
  const session = new SchoolSession(userId)
  const engine = createSyncEngine({
    userId,
    scope: 'answers',
    transport: {
      save: async (at, save) => {
        if (isOffline) throw new OfflineError()
        return server.save(at, save)
      },
      read: async (at) => server.read(at),
      apply: async () => undefined,
    },
    drafts: nothingKept,
    locks: { hold: async () => true, release: () => undefined },
    loadDocuments: async () => ({ bring }),
    onTyped: (typed) => session.typed(typed),
  })
  open.push(engine)
  session.serve(['answers'], engine, (row) => row.id !== own.id)
  for (const row of [key, own]) {
    engine.remote(row, server.row(row.id) as RemoteRow)
    engine.open(row)
  }
  await vi.advanceTimersByTimeAsync(10)
  const type = (insert: string, at = key) => engine.edit(at, 'body', { at: 0, remove: 0, insert })
  return { session, engine, type, text: () => engine.field(key, 'body').getSnapshot().text }
}

type Page = Awaited<ReturnType<typeof openPage>>

/** On one channel, each told of the other; returns what is said there. */
function join(one: Page, other: Page, { isPresent = true } = {}) {
  const said: string[] = []
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    from.session.connect((message) => {
      said.push(JSON.stringify(message))
      to.session.hear(message)
    })
  if (isPresent)
    for (const page of [one, other]) page.session.setPresent([one.session.page, other.session.page])
  return said
}

test('of a leader’s own answer nothing is told and nothing heard, of the common one each key', async () => {
  const [mine, theirs] = [await openPage(id(8)), await openPage(id(9))]
  const said = join(mine, theirs)
  mine.type('Mitt. ', own)
  mine.session.enter({ key: own, field: 'body' })
  expect(said.filter((message) => message.includes(own.id))).toEqual([])
  mine.type('Felles. ')
  mine.session.enter(inKey)
  expect(theirs.text()).toBe('Felles. Vi øver.')
  expect(theirs.session.presence.getSnapshot().get(mine.session.page.clientId)?.place).toEqual(inKey)
  const message = said.map((one) => JSON.parse(one)).find(({ event }) => event === 'typed')
  theirs.session.hear({
    event: 'typed',
    payload: { ...message.payload, key: { ...message.payload.key, id: own.id } },
  })
  expect(theirs.engine.field(own, 'body').getSnapshot().text).toBe('Vi øver.')
})

test('who is heard of before they are seen as present is told what is not saved all the same', async () => {
  const [mine, theirs] = [await openPage(id(8), { isOffline: true }), await openPage(id(9))]
  mine.type('Ikke lagret. ')
  join(mine, theirs, { isPresent: false })
  expect(theirs.text()).toBe('Ikke lagret. Vi øver.')
})

test('before handing in what the others have typed is saved, and nobody is waited for', async () => {
  const [mine, theirs] = [await openPage(id(8)), await openPage(id(9))]
  join(mine, theirs)
  theirs.type('Sist. ')
  const saved = mine.session.saveElsewhere(['answers'])
  await vi.advanceTimersByTimeAsync(50)
  expect(await saved).toEqual([])
  expect(server.row(key.id)?.texts.body).toBe('Sist. Vi øver.')
})

test('whose words cannot be saved is said at once', async () => {
  const [mine, theirs] = [await openPage(id(8)), await openPage(id(9), { isOffline: true })]
  join(mine, theirs)
  theirs.type('Sist. ')
  const saved = mine.session.saveElsewhere(['answers'])
  await vi.advanceTimersByTimeAsync(50)
  expect(await saved).toEqual([id(9)])
})

test('a page that does not answer is waited for two seconds, and counts when someone was writing there', async () => {
  const mine = await openPage(id(8))
  mine.session.connect(() => undefined)
  const asleep = { clientId: id(20), userId: id(9) }
  mine.session.setPresent([asleep])
  const whose = async () => {
    const saved = mine.session.saveElsewhere(['answers'])
    await vi.advanceTimersByTimeAsync(2000)
    return saved
  }
  expect(await whose()).toEqual([])
  mine.session.hear({ event: 'here', payload: { ...asleep, place: inKey as never } })
  expect(await whose()).toEqual([id(9)])
  expect(await mine.session.saveElsewhere(['answers'], id(8))).toEqual([])
})
