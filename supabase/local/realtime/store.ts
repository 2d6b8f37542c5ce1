import type { LocalDatabase } from '../database.ts'
import { type Permissions, readPermissions, writePermissions } from './authorisation.ts'
import { followMessages } from './database-feed.ts'
import { type StoredRow, selectReplay } from './stored-messages.ts'
import type { Claims } from './tokens.ts'

/**
 * What realtime asks of the database: plain data, one call for each question. The database may have a thread of its own,
 * and a transaction that waits for the next word from another thread keeps everybody else waiting.
 */
export interface RealtimeStore {
  readPermissions(topic: string, claims: Claims, withPresence: boolean): Promise<Permissions>
  writePermissions(topic: string, claims: Claims): Promise<Permissions>
  /** The last private broadcasts of a topic since a time (milliseconds), oldest first, 25 at most. */
  replay(topic: string, since: number, limit: number): Promise<StoredRow[]>
  /** Hands over what the database sends, once committed. Resolves a function that stops it. */
  follow(onMessages: (rows: StoredRow[]) => void): Promise<() => Promise<void>>
}

export const createStore = (database: LocalDatabase): RealtimeStore => ({
  readPermissions: (...question) => readPermissions(database, ...question),
  writePermissions: (...question) => writePermissions(database, ...question),
  replay: (...question) => selectReplay(database, ...question),
  follow: (onMessages) => followMessages(database, onMessages),
})
