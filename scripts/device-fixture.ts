/**
 * What this build leaves on a device when a page without network is killed, as JSON: made once for each format, so that
 * later builds can be tested to take it over (src/shared/text/device/formats.test.ts). Keep the one before.
 *
 *   npx node scripts/device-fixture.ts > src/shared/text/device/fixtures/format-2.json
 */
import 'fake-indexeddb/auto'
import { defaultDatabase } from '../src/shared/text/device/draft-store.ts'
import { toBase64 } from '../src/shared/text/document/bytes.ts'
import { createSyncEngine } from '../src/shared/text/sync-engine.ts'
import { OfflineError, type RemoteRow, type RowKey } from '../src/shared/text/types.ts'

const key = (n: number): RowKey => ({ table: 'actions', id: `00000000-0000-4000-8000-00000000000${n}` })
const known: RemoteRow = {
  version: 'v1',
  number: 1,
  epoch: 'e1',
  deleted: false,
  texts: { body: 'Vi øver.', assumption: 'Fordi.' },
}
const offline = () => Promise.reject(new OfflineError())

const engine = createSyncEngine({
  userId: 'kari',
  scope: 'school',
  // It can be read, as when the network is lost while one writes; the second row cannot, and has no document.
  transport: {
    save: offline,
    read: async ({ id }) => (id === key(1).id ? { row: known, document: null } : offline()),
    apply: offline,
  },
  locks: { hold: async () => true, release: () => undefined },
})
await engine.ready
for (const n of [1, 2]) engine.remote(key(n), known)
engine.open(key(1))
while (!engine.canUndo(key(1))) await new Promise((resolve) => setTimeout(resolve, 10))
for (const n of [1, 2]) engine.edit(key(n), 'body', { at: 8, remove: 0, insert: ' Ofte. 👩‍🏫' })
await engine.enqueue({ id: 'o1', key: key(3), payload: { kind: 'insert' } })
engine.remote(key(3), { ...known, version: '', number: 0, epoch: '', texts: { body: '', assumption: '' } })
engine.edit(key(3), 'body', { at: 0, remove: 0, insert: 'Ny rad.' })
await new Promise((resolve) => setTimeout(resolve, 300))

const opening = indexedDB.open(defaultDatabase)
await new Promise((resolve) => {
  opening.onsuccess = resolve
})
const all = opening.result.transaction('unsaved').objectStore('unsaved').getAll()
await new Promise((resolve) => {
  all.onsuccess = resolve
})
const bytes = (_: string, value: unknown) =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value
process.stdout.write(`${JSON.stringify(all.result, bytes, 2)}\n`)
process.exit(0)
