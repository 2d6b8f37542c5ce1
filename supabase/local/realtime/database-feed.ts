import { AsyncLocalStorage } from 'node:async_hooks'
import type { LocalDatabase } from '../database.ts'
import { type StoredRow, selectMessages } from './stored-messages.ts'

const CHANNEL = 'realtime_messages'
const BATCH = 100
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Passes on what `realtime.send` stored. A notification carries the id alone (it holds 8 kB at most) and
 * comes after commit, so the row is read again as the owner; what was rolled back never arrives.
 * Resolves a function that stops the feed.
 */
export function followMessages(
  database: LocalDatabase,
  onMessages: (rows: StoredRow[]) => void,
): Promise<() => Promise<void>> {
  let waiting: string[] = []
  // A notification may come in the middle of someone's request; the feed's queries are no part of that.
  const inOwnContext = AsyncLocalStorage.snapshot()
  let isRunning = false

  async function drain(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const ids = waiting.slice(0, BATCH)
      waiting = waiting.slice(BATCH)
      try {
        onMessages(await selectMessages(database, ids))
      } catch (error) {
        console.error('realtime: messages from the database were lost:', error)
      }
    }
    isRunning = false
  }

  return database.listen(CHANNEL, (id) => {
    if (!UUID.test(id)) return
    waiting.push(id.toLowerCase())
    if (!isRunning) void inOwnContext(drain)
  })
}
