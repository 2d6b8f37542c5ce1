import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nothingKept } from '../text/device/nothing-kept.ts'
import { bring } from '../text/document/bring.ts'
import type { SyncEngine } from '../text/engine-types.ts'
import { FakeServer } from '../text/simulation/fake-server.ts'
import { createSyncEngine } from '../text/sync-engine.ts'
import type { RemoteRow } from '../text/types.ts'
import type { TypingMessage } from './page-messages.ts'
import { SchoolSession } from './school-session.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const key = { table: 'actions' as const, id: id(1) }
const colleague = { clientId: id(2), userId: id(3) }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubEnv('VITE_TYPING_UPDATES', 'gathered')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** Realtime's messages a second as a hosted project counts them, each send and each delivery, and the bytes of a key. */
async function costOfTyping(place: 'nowhere' | 'elsewhere' | 'in the row') {
  const server = new FakeServer()
  const row = { version: 'v1', number: 1, epoch: id(4), deleted: false, texts: { body: 'Vi øver.' } }
  server.rows.set(key.id, { row, document: null })
  const pages = place === 'nowhere' ? 1 : 2
  let messages = 0
  let bytes = 0
  // The database tells every page of a save.
  server.onChange = () => {
    messages += 1 + pages
  }
  const engine: SyncEngine = createSyncEngine({
    userId: id(5),
    scope: id(6),
    transport: {
      save: async (at, save) => server.save(at, save),
      read: async (at) => server.read(at),
      apply: async () => undefined,
    },
    drafts: nothingKept,
    locks: { hold: async () => true, release: () => undefined },
    loadDocuments: async () => ({ bring }),
    onTyped: (typed) => session.typed(typed),
  })
  const session = new SchoolSession(id(5))
  session.serve(['actions'], engine)
  session.connect((message: TypingMessage) => {
    messages += pages
    if (message.event === 'typed') bytes += message.payload.update.length
  })
  if (place !== 'nowhere') session.setPresent([colleague])
  const at = place === 'in the row' ? { key, field: 'body' } : null
  if (place !== 'nowhere') session.hear({ event: 'here', payload: { ...colleague, place: at } })
  engine.remote(key, server.row(key.id) as RemoteRow)
  engine.open(key)
  await vi.advanceTimersByTimeAsync(1000)
  messages = 0
  const [seconds, keys] = [60, 264]
  for (let n = 0; n < keys; n++) {
    const end = engine.field(key, 'body').getSnapshot().text.length
    engine.edit(key, 'body', { at: end, remove: 0, insert: 'e' })
    await vi.advanceTimersByTimeAsync((seconds * 1000) / keys)
  }
  engine.dispose()
  return { messages: messages / seconds, bytes: bytes / keys }
}

test.each([
  ['nowhere', 1.2, 0],
  ['elsewhere', 3, 10],
  ['in the row', 8, 30],
] as const)(
  '4.4 keys a second with a colleague %s: at most %f messages a second, %i bytes a key',
  async (place, most, mostBytes) => {
    const { messages, bytes } = await costOfTyping(place)
    expect(messages).toBeLessThanOrEqual(most)
    expect(bytes).toBeLessThanOrEqual(mostBytes)
  },
)
