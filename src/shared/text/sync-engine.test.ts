import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { systemClock } from './clock.ts'
import type { ClientLocks } from './device/client-locks.ts'
import type { DraftRecord } from './device/draft-records.ts'
import { createDraftStore } from './device/draft-store.ts'
import type { SyncEngineOptions } from './engine-types.ts'
import { FakeServer } from './simulation/fake-server.ts'
import { createSyncEngine } from './sync-engine.ts'
import { OfflineError, RefusedError, type RemoteRow, type RowKey, type Transport } from './types.ts'

const key: RowKey = { table: 'goals', id: 'g1' }

const offline = async () => {
  throw new OfflineError()
}

/** A database with one row that says this. */
function serverWith(texts: Record<string, string>) {
  const server = new FakeServer()
  server.rows.set(key.id, {
    row: { version: 'v1', number: 1, epoch: 'e1', deleted: false, texts },
    document: null,
  })
  const transport: Transport = {
    save: async (at, save) => server.save(at, save),
    read: async (at) => server.read(at),
    apply: async (operation) => server.apply(operation),
  }
  const row = () => server.row(key.id) as RemoteRow
  return { server, transport, row }
}

/** Locks of one device: pages are told apart by `page`. */
function deviceLocks() {
  const holders = new Map<string, string>()
  const forPage = (page: string): ClientLocks => ({
    hold: async (clientId) => {
      if ((holders.get(clientId) ?? page) !== page) return false
      holders.set(clientId, page)
      return true
    },
    release: (clientId) => holders.delete(clientId),
  })
  return forPage
}

const open = (name: string, transport: Transport, more: Partial<SyncEngineOptions> = {}) =>
  createSyncEngine({
    userId: 'u',
    scope: 's',
    transport,
    drafts: createDraftStore(name),
    locks: deviceLocks()('a'),
    ...more,
  })

const typeAtEnd = (engine: ReturnType<typeof open>, text: string, field = 'body') => {
  const at = engine.field(key, field).getSnapshot().text.length
  engine.edit(key, field, { at, remove: 0, insert: text })
}

test('typed text goes up with its document, and says so', async () => {
  const { server, transport, row } = serverWith({ body: '' })
  const drafts = createDraftStore('up')
  const engine = open('up', transport, { drafts })
  engine.remote(key, row())
  typeAtEnd(engine, 'Vi møtes')
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({ text: 'Vi møtes', status: 'saving' })
  expect(await engine.flush()).toBe(true)
  expect(row().texts).toEqual({ body: 'Vi møtes' })
  expect(server.read(key)?.document?.epoch).toBe('e1')
  expect(engine.field(key, 'body').getSnapshot().status).toBe('saved')
  await vi.waitFor(async () => expect(await drafts.drafts('u')).toEqual([]))
  engine.dispose()
})

test('every key goes to the device at once, also while the write before is under way', async () => {
  const { transport, row } = serverWith({ body: '' })
  const asked: unknown[] = []
  const drafts = {
    ...createDraftStore('at once'),
    putDraft: ({ texts }: DraftRecord) => {
      asked.push(texts.body)
      return new Promise<void>(() => {})
    },
  }
  const engine = open('at once', transport, { drafts })
  await engine.ready
  engine.remote(key, row())
  for (const letter of ['V', 'i', ' m']) {
    typeAtEnd(engine, letter)
    await Promise.resolve()
  }
  await vi.waitFor(() => expect([...new Set(asked)]).toEqual(['V', 'Vi', 'Vi m']))
  engine.dispose()
})

test('several dead pages left drafts of one row: the next page brings all of them up', async () => {
  const locks = deviceLocks()
  const drafts = createDraftStore('orphans')
  const { transport, row } = serverWith({ body: '' })
  const record = (clientId: string, text: string): DraftRecord => ({
    userId: 'u',
    scope: 's',
    clientId,
    format: 2,
    key,
    epoch: '',
    base: { body: '' },
    texts: { body: text },
    document: null,
    clients: [],
    updatedAt: 1,
  })
  await drafts.putDraft(record('c1', 'Fra den første.'))
  await drafts.putDraft(record('c2', 'Fra den andre.'))
  const engine = open('orphans', transport, { drafts, locks: locks('c') })
  engine.remote(key, row())
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body?.split('\n').sort()).toEqual(['Fra den andre.', 'Fra den første.'])
  const other = open('orphans', transport, { userId: 'other', drafts, locks: locks('d') })
  await other.ready
  expect(other.summary().getSnapshot().waiting).toBe(0)
  engine.dispose()
  other.dispose()
})

test('what a dead page had not sent of structure is sent in the order it was made', async () => {
  const drafts = createDraftStore('dead queue')
  const { transport } = serverWith({ body: '' })
  const sent: unknown[] = []
  for (const [sequence, payload] of [
    [1, 'delete'],
    [2, 'restore'],
    [10, 'delete'],
  ] as const)
    await drafts.putOperation({
      ...{ userId: 'u', scope: 's', clientId: 'dead', sequence, refusal: null },
      operation: { id: `o${sequence}`, key, payload },
    })
  const engine = open(
    'dead queue',
    {
      ...transport,
      apply: async ({ id }) => void sent.push(id),
    },
    { drafts },
  )
  await engine.ready
  await vi.waitFor(() => expect(sent).toEqual(['o1', 'o2', 'o10']))
  engine.dispose()
})

test('what a page leaves that is still on its way out is taken over as soon as it is gone', async () => {
  const drafts = createDraftStore('on its way out')
  const { transport, row } = serverWith({ body: '' })
  await drafts.putDraft({
    ...{ userId: 'u', scope: 's', clientId: 'leaving', format: 2, key, epoch: '', base: { body: '' } },
    ...{ texts: { body: 'Siste ord' }, document: null, clients: [], updatedAt: 1 },
  })
  const gone = Promise.withResolvers<void>()
  let isGone = false
  const locks: ClientLocks = {
    hold: async (clientId) => clientId !== 'leaving' || isGone,
    release: () => undefined,
    whenFree: () => gone.promise,
  }
  const engine = open('on its way out', transport, { locks })
  engine.remote(key, row())
  await engine.ready
  expect(engine.field(key, 'body').getSnapshot().text).toBe('')
  isGone = true
  gone.resolve()
  await vi.waitFor(() => expect(engine.field(key, 'body').getSnapshot().text).toBe('Siste ord'))
  expect(await engine.flush()).toBe(true)
  expect(row().texts).toEqual({ body: 'Siste ord' })
  engine.dispose()
})

test('words of an app before documents, saved without its knowing, come up once', async () => {
  const drafts = createDraftStore('taken over')
  const { transport, row } = serverWith({ body: 'Vi øver mye.' })
  await drafts.putDraft({
    userId: 'u',
    scope: 's',
    clientId: 'old',
    key,
    state: {
      base: { body: 'Vi øver.' },
      drafts: { body: 'Vi øver mye. Ofte.' },
      attempts: [{ texts: { body: 'Vi øver mye.' } }],
    },
    updatedAt: 1,
  } as unknown as DraftRecord)
  const engine = open('taken over', transport, { drafts })
  engine.remote(key, row())
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body).toBe('Vi øver mye. Ofte.')
  engine.dispose()
})

test('a save whose answer is lost is looked up, and what it saved is not put in again', async () => {
  const { server, transport, row } = serverWith({ body: 'En.' })
  let lost = 1
  const engine = open('lost answer', {
    ...transport,
    save: async (at, save) => {
      const saved = server.save(at, save)
      if (lost-- > 0) throw new OfflineError()
      return saved
    },
  })
  engine.remote(key, row())
  typeAtEnd(engine, ' To.')
  await engine.flush()
  typeAtEnd(engine, ' Tre.')
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body).toBe('En. To. Tre.')
  engine.dispose()
})

test('a row deleted under my hands keeps the text until it is restored', async () => {
  const { server, transport, row } = serverWith({ body: 'Mål' })
  const engine = open('deleted', transport)
  engine.remote(key, row())
  typeAtEnd(engine, ' for våren')
  server.apply({ id: 'deletion', key, payload: 'delete' })
  engine.remote(key, row())
  expect(await engine.flush()).toBe(false)
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({ text: 'Mål for våren', status: 'deleted' })
  expect(engine.stranded().getSnapshot()).toEqual([
    { key, status: 'deleted', texts: { body: 'Mål for våren' } },
  ])
  await engine.enqueue({ id: 'restoring', key, payload: 'restore' })
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body).toBe('Mål for våren')
  engine.dispose()
})

test('a refused field says why and does not keep the other fields back', async () => {
  const { server, transport, row } = serverWith({ body: '', why: '' })
  const engine = open('refused', {
    ...transport,
    save: async (at, save) => {
      if ((save.texts.body?.length ?? 0) > 5) throw new RefusedError('23514', 'too long')
      return server.save(at, save)
    },
  })
  engine.remote(key, row())
  typeAtEnd(engine, 'altfor lang')
  typeAtEnd(engine, 'fordi', 'why')
  expect(await engine.flush()).toBe(false)
  expect(row().texts).toEqual({ body: '', why: 'fordi' })
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({
    text: 'altfor lang',
    status: 'refused',
    reason: { code: '23514', message: 'too long' },
  })
  engine.edit(key, 'body', { at: 4, remove: 7, insert: '' })
  expect(await engine.flush()).toBe(true)
  expect(row().texts).toEqual({ body: 'altf', why: 'fordi' })
  engine.dispose()
})

test('operations go in order, a refused one is set aside and shown, the text waits for its row', async () => {
  const sent: string[] = []
  const { server, transport } = serverWith({ body: '' })
  server.rows.clear()
  const engine = open('order', {
    ...transport,
    apply: async (operation) => {
      sent.push(operation.id)
      if (operation.id === 'bad') throw new RefusedError('42501', 'no')
      server.apply(operation)
    },
    save: async (at, save) => {
      sent.push(`save ${save.texts.body}`)
      return server.save(at, save)
    },
  })
  engine.remote(key, { version: '', number: 0, epoch: '', deleted: false, texts: { body: '' } })
  typeAtEnd(engine, 'ny')
  void engine.enqueue({ id: 'bad', payload: null })
  void engine.enqueue({ id: 'insert', key, payload: 'insert' })
  await engine.flush()
  expect(sent).toEqual(['bad', 'insert', 'save ny'])
  const { refused } = engine.operations().getSnapshot()
  expect(refused.map((one) => one.operation.id)).toEqual(['bad'])
  engine.dismissRefused('bad')
  expect(engine.summary().getSnapshot().status).toBe('saved')
  engine.dispose()
})

test('a word that both rewrote stands there in both versions, marked until dismissed or edited', async () => {
  const { server, transport, row } = serverWith({ body: 'Vi øver på mandag.' })
  const mine = open('marks mine', transport)
  const theirs = open('marks theirs', transport)
  for (const engine of [mine, theirs]) {
    engine.remote(key, row())
    engine.open(key)
  }
  await vi.waitFor(() => expect(mine.canUndo(key) && theirs.canUndo(key)).toBe(true))
  mine.replace(key, 'body', 'Vi øver på tirsdag.')
  theirs.replace(key, 'body', 'Vi øver på onsdag.')
  await mine.flush()
  await theirs.flush()
  mine.remote(key, row())
  const state = (engine: typeof mine) => engine.field(key, 'body').getSnapshot()
  await vi.waitFor(() => expect(state(mine).hasConflicts).toBe(true))
  expect(state(theirs).hasConflicts).toBe(true)
  expect(state(mine).text).toMatch(/^Vi øver på (tirsdag onsdag|onsdag tirsdag)\.$/)
  theirs.dismissConflicts(key, 'body')
  expect([state(theirs).hasConflicts, state(mine).hasConflicts]).toEqual([false, true])
  mine.replace(key, 'body', 'Vi øver på torsdag.')
  expect(state(mine).hasConflicts).toBe(false)
  await mine.flush()
  expect(server.row(key.id)?.texts.body).toBe('Vi øver på torsdag.')
  for (const engine of [mine, theirs]) engine.dispose()
})

test('whose words are saved is said: those that a colleague typed and has not saved', async () => {
  const { server, transport, row } = serverWith({ body: '' })
  const authors: string[][] = []
  const mine = open('authors mine', {
    ...transport,
    save: async (at, save) => {
      authors.push(save.authors)
      return server.save(at, save)
    },
  })
  const theirs = open('authors theirs', { ...transport, save: offline })
  for (const engine of [mine, theirs]) {
    engine.remote(key, row())
    engine.open(key)
  }
  await vi.waitFor(() => expect(mine.canUndo(key) && theirs.canUndo(key)).toBe(true))
  typeAtEnd(theirs, 'Deres. ')
  const news = theirs.news(key)
  if (!news) throw new Error('nothing to tell')
  mine.hearTyping(key, news, 'inspektør')
  expect(mine.summary().getSnapshot().waiting).toBe(0)
  typeAtEnd(mine, 'Mine.')
  await mine.flush()
  typeAtEnd(mine, ' Mer.')
  await mine.flush()
  expect(row().texts.body).toBe('Deres. Mine. Mer.')
  expect(authors).toEqual([['inspektør'], []])
  for (const engine of [mine, theirs]) engine.dispose()
})

test('a database that went back: nothing loops, and the words it has lost come back once', async () => {
  const { server, transport, row } = serverWith({ body: 'Før.' })
  let requests = 0
  const engine = open('went back', {
    ...transport,
    save: async (at, save) => {
      requests++
      return server.save(at, save)
    },
  })
  engine.remote(key, row())
  const backup = structuredClone(server.rows)
  typeAtEnd(engine, ' Tapt.')
  await engine.flush()
  server.restore(backup)
  engine.remote(key, row())
  typeAtEnd(engine, ' Nytt.')
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body).toBe('Før. Tapt. Nytt.')
  expect(requests).toBeLessThan(5)
  engine.dispose()
})

test('nothing is said to be saved before what earlier pages left has been looked for', async () => {
  const engine = open('looked for', { save: offline, read: offline, apply: offline })
  expect(engine.summary().getSnapshot().status).toBe('saving')
  await engine.ready
  expect(engine.summary().getSnapshot().status).toBe('saved')
  engine.dispose()
})

test('a new row and its text are one change that waits', async () => {
  const engine = open('one change', { save: offline, read: offline, apply: offline })
  engine.remote(key, { version: '', number: 0, epoch: '', deleted: false, texts: { body: '' } })
  await engine.enqueue({ id: 'insert', key, payload: null })
  typeAtEnd(engine, 'ny')
  expect(engine.summary().getSnapshot().waiting).toBe(1)
  engine.dispose()
})

test('a row that an answer called gone is looked up again when it comes', async () => {
  const { server, transport, row } = serverWith({ body: '' })
  const stored = server.read(key)
  const engine = open('not gone', transport)
  engine.remote(key, row())
  const before = row()
  server.rows.clear()
  typeAtEnd(engine, 'kladd')
  await vi.waitFor(() => expect(engine.field(key, 'body').getSnapshot().status).toBe('gone'))
  if (stored) server.rows.set(key.id, stored)
  engine.remote(key, before)
  await engine.flush()
  expect(row().texts.body).toBe('kladd')
  engine.dispose()
})

test('words typed before the document was here are neither told nor saved until the device has them in it', async () => {
  const { transport, row } = serverWith({ body: '' })
  const drafts = createDraftStore('kept first')
  const gate = Promise.withResolvers<void>()
  const slow: typeof drafts = {
    ...drafts,
    putDraft: async (record, replaced) => {
      if (record.document) await gate.promise
      await drafts.putDraft(record, replaced)
    },
  }
  const engine = open('kept first', transport, { drafts: slow, pause: 0, spacing: 0 })
  engine.remote(key, row())
  typeAtEnd(engine, 'Vi')
  await vi.waitFor(() => expect(engine.canUndo(key)).toBe(true), 20_000)
  engine.hurry()
  expect(engine.news(key)).toBe(null)
  expect(row().texts.body).toBe('')
  gate.resolve()
  expect(await engine.flush()).toBe(true)
  expect(row().texts.body).toBe('Vi')
  expect(engine.news(key)).not.toBe(null)
  engine.dispose()
})

test('what the device could not keep is kept as soon as it can, without another key', async () => {
  const drafts = createDraftStore('kept later')
  let isSilent = true
  const engine = open(
    'kept later',
    { save: offline, read: offline, apply: offline },
    {
      drafts: {
        ...drafts,
        putDraft: async (record, replaced) => {
          if (isSilent) throw new Error('silent')
          await drafts.putDraft(record, replaced)
        },
      },
      clock: { ...systemClock, setTimeout: (run, milliseconds) => setTimeout(run, milliseconds / 50) },
    },
  )
  engine.remote(key, { version: 'v1', number: 1, epoch: 'e', deleted: false, texts: { body: '' } })
  typeAtEnd(engine, 'Vi')
  await vi.waitFor(() => expect(engine.summary().getSnapshot().isStored).toBe(false))
  isSilent = false
  await vi.waitFor(async () => expect(await drafts.drafts('u')).toMatchObject([{ texts: { body: 'Vi' } }]))
  expect(engine.summary().getSnapshot().isStored).toBe(true)
  engine.dispose()
})

test('a row whose change has gone through takes in what was saved meanwhile', async () => {
  const { server, transport, row } = serverWith({ body: 'Vi' })
  const gate = Promise.withResolvers<void>()
  const apply: Transport['apply'] = async (operation) => {
    await gate.promise
    server.apply(operation)
  }
  const engine = open('blocked', { ...transport, apply })
  engine.remote(key, row())
  engine.open(key)
  await vi.waitFor(() => expect(engine.canUndo(key)).toBe(true), 20_000)
  await engine.enqueue({ id: 'o1', key, payload: 'status' })
  const other = open('blocked, the other', transport, { userId: 'other' })
  other.remote(key, row())
  typeAtEnd(other, ' øver.')
  await other.flush()
  engine.remote(key, row())
  gate.resolve()
  await vi.waitFor(() => expect(engine.field(key, 'body').getSnapshot().text).toBe('Vi øver.'))
  engine.dispose()
  other.dispose()
})
