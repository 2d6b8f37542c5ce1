import 'fake-indexeddb/auto'
import { promisifyRequest } from 'idb-keyval'
import { beforeEach, expect, test } from 'vitest'
import { createDeviceStore } from '../../offline/device-store.ts'
import { fromBase64 } from '../document/bytes.ts'
import { FakeServer } from '../simulation/fake-server.ts'
import { createSyncEngine } from '../sync-engine.ts'
import type { RowKey } from '../types.ts'
import { countUnsaved, createDraftStore } from './draft-store.ts'
import before from './fixtures/format-1.json'
import today from './fixtures/format-2.json'

// What builds of each format have left on a device; made by scripts/device-fixture.ts.

type Kept = Record<string, unknown>

const key = (n: number): RowKey => ({ table: 'actions', id: `00000000-0000-4000-8000-00000000000${n}` })
let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
  const texts = { body: 'Vi øver.', assumption: 'Fordi.' }
  for (const n of [1, 2])
    server.rows.set(key(n).id, {
      row: { version: 'v1', number: 1, epoch: 'e1', deleted: false, texts },
      document: null,
    })
})

/** As the browser stores it: bytes are bytes. */
const revived = (records: unknown[]): Kept[] =>
  JSON.parse(JSON.stringify(records), (_, value) => (value?.base64 ? fromBase64(value.base64) : value))

async function keep(database: string, records: Kept[]) {
  const store = createDeviceStore(database, 'unsaved')
  await store('readwrite', (all) => {
    for (const { userId, clientId, sequence, key: row, ...rest } of records) {
      const { table, id } = (row ?? {}) as RowKey
      const name = row ? ['draft', clientId, table, id] : ['operation', clientId, sequence]
      all.put({ userId, clientId, sequence, key: row, ...rest }, [userId, ...name] as IDBValidKey)
    }
    return promisifyRequest(all.transaction)
  })
  return () => store('readonly', (all) => promisifyRequest<Kept[]>(all.getAll()))
}

function openOn(database: string) {
  const engine = createSyncEngine({
    userId: 'kari',
    scope: 'school',
    drafts: createDraftStore(database),
    locks: { hold: async () => true, release: () => undefined },
    transport: {
      save: async (row, save) => server.save(row, save),
      read: async (row) => server.read(row),
      apply: async (operation) => server.apply({ ...operation, payload: 'insert' }),
    },
  })
  for (const n of [1, 2]) engine.remote(key(n), server.row(key(n).id) as never)
  return engine
}

const bodies = () => [1, 2, 3].map((n) => server.row(key(n).id)?.texts.body)

test.each([
  ['before', before],
  ['of today', today],
])('what a build of the format %s has left is taken over once', async (name, records) => {
  const kept = await keep(`format ${name}`, revived(records))
  expect(await countUnsaved('kari', `format ${name}`)).toBe(3)
  const engine = openOn(`format ${name}`)
  await engine.ready
  expect(await engine.flush()).toBe(true)
  expect(bodies()).toEqual(['Vi øver. Ofte. 👩‍🏫', 'Vi øver. Ofte. 👩‍🏫', 'Ny rad.'])
  await expect.poll(kept).toEqual([])
  expect(engine.summary().getSnapshot()).toMatchObject({ status: 'saved', isOutdated: false })
  engine.dispose()
})

test('what a newer app has left is counted, left as it is and told of, and what is written here is sent', async () => {
  const newer = revived(today).map((record) => ({ ...record, format: 3 }))
  const kept = await keep('format newer', newer)
  expect(await countUnsaved('kari', 'format newer')).toBe(4)
  const engine = openOn('format newer')
  engine.edit(key(1), 'body', { at: 0, remove: 0, insert: 'Nå: ' })
  await engine.ready
  expect(await engine.flush()).toBe(true)
  expect(bodies()).toEqual(['Nå: Vi øver.', 'Vi øver.', undefined])
  expect(await kept()).toEqual(newer)
  expect(engine.summary().getSnapshot()).toMatchObject({ status: 'saved', isOutdated: true })
  engine.dispose()
})
