import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { ClientLocks } from './client-locks.ts'
import { createDraftStore, type DraftRecord } from './draft-store.ts'
import { createSyncEngine } from './sync-engine.ts'
import { OfflineError, RefusedError, type RemoteRow, type RowKey, type Transport } from './types.ts'

const key: RowKey = { table: 'goals', id: 'g1' }
const row = (version: number, body: string, more: Partial<RemoteRow> = {}): RemoteRow => ({
  version,
  deleted: false,
  texts: { body },
  saveClient: null,
  saveNumber: null,
  ...more,
})

function transportOf(parts: Partial<Transport>): Transport {
  const offline = async () => {
    throw new OfflineError()
  }
  return { save: offline, read: offline, apply: offline, ...parts }
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

test('typed text goes up, and says so', async () => {
  const saves: string[] = []
  const transport = transportOf({
    save: async (_key, save) => {
      saves.push(save.texts.body ?? '')
      return row(save.expectedVersion + 1, save.texts.body ?? '', {
        saveClient: save.clientId,
        saveNumber: save.saveNumber,
      })
    },
  })
  const drafts = createDraftStore('up')
  const engine = createSyncEngine({ userId: 'u', scope: 's', transport, drafts, locks: deviceLocks()('a') })
  engine.remote(key, row(1, ''))
  engine.type(key, 'body', 'Vi møtes')
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({ text: 'Vi møtes', status: 'saving' })
  expect(await engine.flush()).toBe(true)
  expect(saves).toEqual(['Vi møtes'])
  expect(engine.field(key, 'body').getSnapshot().status).toBe('saved')
  await vi.waitFor(async () => expect(await drafts.drafts('u')).toEqual([]))
  engine.dispose()
})

test('every key goes to the device at once, also while the write before is under way', async () => {
  const asked: unknown[] = []
  const drafts = {
    ...createDraftStore('at once'),
    putDraft: ({ state }: DraftRecord) => {
      asked.push(state.drafts.body)
      return new Promise<void>(() => {})
    },
  }
  const locks = deviceLocks()('a')
  const engine = createSyncEngine({ userId: 'u', scope: 's', transport: transportOf({}), drafts, locks })
  await engine.ready
  engine.remote(key, row(1, ''))
  for (const text of ['V', 'Vi', 'Vi m']) {
    engine.type(key, 'body', text)
    await Promise.resolve()
  }
  await vi.waitFor(() => expect([...new Set(asked)]).toEqual(['V', 'Vi', 'Vi m']))
  engine.dispose()
})

test('several dead pages left drafts of one row: the next page brings all of them up', async () => {
  const locks = deviceLocks()
  const drafts = createDraftStore('orphans')
  for (const [page, text] of [
    ['a', 'Fra den første.'],
    ['b', 'Fra den andre.'],
  ] as const) {
    const engine = createSyncEngine({
      userId: 'u',
      scope: 's',
      transport: transportOf({}),
      drafts,
      locks: locks(page),
    })
    await engine.ready
    engine.remote(key, row(1, ''))
    engine.type(key, 'body', text)
    await vi.waitFor(async () => expect((await drafts.drafts('u')).length).toBeGreaterThan(0))
    if (page === 'b') engine.dispose()
    else {
      // Still alive while b starts, so that b does not take its draft over.
      void vi
        .waitFor(async () => expect(await drafts.drafts('u')).toHaveLength(2))
        .then(() => engine.dispose())
    }
  }
  await vi.waitFor(async () => expect(await drafts.drafts('u')).toHaveLength(2))
  await new Promise((resolve) => setTimeout(resolve, 100))
  let server = row(1, '')
  const transport = transportOf({
    read: async () => ({ row: server, landed: null }),
    save: async (_key, save) => {
      if (save.expectedVersion !== server.version) return null
      server = row(server.version + 1, save.texts.body ?? '')
      return server
    },
  })
  const engine = createSyncEngine({ userId: 'u', scope: 's', transport, drafts, locks: locks('c') })
  engine.remote(key, row(1, ''))
  expect(await engine.flush()).toBe(true)
  expect(server.texts.body?.split('\n').sort()).toEqual(['Fra den andre.', 'Fra den første.'])
  const other = createSyncEngine({ userId: 'other', scope: 's', transport, drafts, locks: locks('d') })
  await other.ready
  expect(other.summary().getSnapshot().waiting).toBe(0)
  engine.dispose()
  other.dispose()
})

test('a row deleted under my hands keeps the text until it is restored', async () => {
  let server = row(2, 'Mål', { deleted: true })
  const transport = transportOf({
    read: async () => ({ row: server, landed: null }),
    save: async (_key, save) => {
      server = row(save.expectedVersion + 1, save.texts.body ?? '')
      return server
    },
    apply: async () => {
      server = row(3, 'Mål')
    },
  })
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport,
    drafts: createDraftStore('deleted'),
    locks: deviceLocks()('a'),
  })
  engine.remote(key, row(1, 'Mål'))
  engine.type(key, 'body', 'Mål for våren')
  engine.remote(key, server)
  expect(await engine.flush()).toBe(false)
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({ text: 'Mål for våren', status: 'deleted' })
  expect(engine.stranded().getSnapshot()).toEqual([
    { key, status: 'deleted', texts: { body: 'Mål for våren' } },
  ])
  await engine.enqueue({ id: 'restore', key, payload: null })
  expect(await engine.flush()).toBe(true)
  expect(server.texts.body).toBe('Mål for våren')
  engine.dispose()
})

test('a refused field says why and does not keep the other fields back', async () => {
  let server: RemoteRow = { ...row(1, ''), texts: { body: '', why: '' } }
  const transport = transportOf({
    read: async () => ({ row: server, landed: null }),
    save: async (_key, save) => {
      if ((save.texts.body?.length ?? 0) > 5) throw new RefusedError('22001', 'too long')
      server = { ...server, version: server.version + 1, texts: { ...server.texts, ...save.texts } }
      return server
    },
  })
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport,
    drafts: createDraftStore('refused'),
    locks: deviceLocks()('a'),
  })
  engine.remote(key, server)
  engine.type(key, 'body', 'altfor lang')
  engine.type(key, 'why', 'fordi')
  expect(await engine.flush()).toBe(false)
  expect(server.texts).toEqual({ body: '', why: 'fordi' })
  expect(engine.field(key, 'body').getSnapshot()).toMatchObject({
    status: 'refused',
    reason: { code: '22001', message: 'too long' },
  })
  engine.type(key, 'body', 'kort')
  expect(await engine.flush()).toBe(true)
  expect(server.texts.body).toBe('kort')
  engine.dispose()
})

test('operations go in order, a refused one is set aside and shown, the text waits for its row', async () => {
  const sent: string[] = []
  const transport = transportOf({
    apply: async ({ id }) => {
      sent.push(id)
      if (id === 'bad') throw new RefusedError('42501', 'no')
    },
    read: async () => ({ row: row(1, ''), landed: null }),
    save: async (_key, save) => {
      sent.push(`save ${save.texts.body}`)
      return row(save.expectedVersion + 1, save.texts.body ?? '')
    },
  })
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport,
    drafts: createDraftStore('order'),
    locks: deviceLocks()('a'),
  })
  engine.remote(key, row(0, ''))
  engine.type(key, 'body', 'ny')
  void engine.enqueue({ id: 'bad', payload: null })
  void engine.enqueue({ id: 'insert', key, payload: null })
  await engine.flush()
  expect(sent).toEqual(['bad', 'insert', 'save ny'])
  expect(
    engine
      .operations()
      .getSnapshot()
      .refused.map((one) => one.operation.id),
  ).toEqual(['bad'])
  engine.dismissRefused('bad')
  expect(engine.summary().getSnapshot().status).toBe('saved')
  engine.dispose()
})

test('words that the other page marked are marked here too, whichever comes first and whatever is typed', () => {
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: transportOf({}),
    drafts: createDraftStore('news'),
    locks: deviceLocks()('a'),
  })
  const marked = () => {
    const { text, conflicts } = engine.field(key, 'body').getSnapshot()
    return conflicts.map(({ start, end }) => text.slice(start, end))
  }
  const news = (text: string, version: number) =>
    engine.remoteConflicts(key, 'body', { version, ranges: [{ start: 8, end: 8 + text.length }] })
  engine.remote(key, row(1, 'Vi øver mandag.'))
  engine.type(key, 'body', 'Nå: Vi øver mandag.')
  news('tirsdag onsdag', 2)
  expect(marked()).toEqual([])
  engine.remote(key, row(2, 'Vi øver tirsdag onsdag.'))
  expect(marked()).toEqual(['tirsdag onsdag'])
  engine.remote(key, row(3, 'Vi øver lørdag søndag.'))
  news('lørdag søndag', 3)
  expect(marked()).toEqual(['lørdag søndag'])
  news('lørdag', 2)
  expect(marked()).toEqual(['lørdag søndag'])
  engine.dismissConflicts(key, 'body')
  expect(marked()).toEqual([])
  engine.dispose()
})

test('nothing is said to be saved before what earlier pages left has been looked for', async () => {
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: transportOf({}),
    drafts: createDraftStore('looked for'),
    locks: deviceLocks()('a'),
  })
  expect(engine.summary().getSnapshot().status).toBe('saving')
  await engine.ready
  expect(engine.summary().getSnapshot().status).toBe('saved')
  engine.dispose()
})

test('a new row and its text are one change that waits', async () => {
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: transportOf({}),
    drafts: createDraftStore('one change'),
    locks: deviceLocks()('a'),
  })
  engine.remote(key, row(0, ''))
  await engine.enqueue({ id: 'insert', key, payload: null })
  engine.type(key, 'body', 'ny')
  expect(engine.summary().getSnapshot().waiting).toBe(1)
  engine.dispose()
})

test('a row that an older answer called gone is looked up again when it comes', async () => {
  let found: RemoteRow | null = null
  const saves: string[] = []
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: transportOf({
      read: async () => ({ row: found, landed: null }),
      save: async (_key, save) => {
        saves.push(save.texts.body ?? '')
        return row(save.expectedVersion + 1, save.texts.body ?? '')
      },
    }),
    drafts: createDraftStore('not gone'),
    locks: deviceLocks()('a'),
  })
  engine.remote(key, row(1, ''))
  engine.type(key, 'body', 'kladd')
  engine.remoteGone(key)
  await vi.waitFor(() => expect(engine.field(key, 'body').getSnapshot().status).toBe('gone'))
  found = row(1, '')
  engine.remote(key, found)
  await engine.flush()
  expect(saves).toEqual(['kladd'])
  engine.dispose()
})
