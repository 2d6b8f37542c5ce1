import type { ClientLocks } from './client-locks.ts'
import type { Clock } from './clock.ts'
import type { DraftStore } from './draft-store.ts'
import type {
  FieldSnapshot,
  LiveText,
  Observable,
  Operation,
  OperationsSnapshot,
  Range,
  RemoteRow,
  RowKey,
  StrandedText,
  Summary,
  Transport,
} from './types.ts'

export interface SyncEngineOptions {
  /** Drafts are kept per user and scope; no engine ever sees another user's. */
  userId: string
  /** What the rows belong to, for example a school's id. */
  scope: string
  transport: Transport
  drafts?: DraftStore
  locks?: ClientLocks
  clock?: Clock
  /** Milliseconds from the first keystroke to the first save. Default 400. */
  pause?: number
  /** Milliseconds between an acknowledgement and the row's next save. Default 0. */
  spacing?: number
  /** A save with words that both rewrote has landed: tell the other person's page (`remoteConflicts`). */
  onConflicts?: (key: RowKey, field: string, conflicts: ConflictNews) => void
}

/** Where in the field's text, as saved in that version, two versions of a word stand side by side. */
export interface ConflictNews {
  version: number
  ranges: readonly Range[]
}

export interface TypeOptions {
  /** The text the person saw before this edit; the difference is applied if the field has moved on since. */
  before?: string
}

export interface SyncEngine {
  /** Settles when what earlier, dead pages left behind has been taken over. Typing before that is fine. */
  readonly ready: Promise<void>
  /** What to show, and what to keep the caret right with. The same object for the same field. */
  field(key: RowKey, field: string): Observable<FieldSnapshot>
  /** An edit. Stored at once, saved soon. */
  type(key: RowKey, field: string, text: string, options?: TypeOptions): void
  /** Where an offset in `shown` (a text this field has had) is in its text now. */
  mapOffset(key: RowKey, field: string, shown: string, offset: number): number
  /** A row as loaded, refetched or pushed, in any order; older ones are ignored. Version 0: not inserted yet. */
  remote(key: RowKey, row: RemoteRow): void
  /** The row is not there (any more) for this user. Looked up before it is believed. */
  remoteGone(key: RowKey): void
  /** What someone else is typing and has not saved; null when they stopped. */
  remoteLive(key: RowKey, field: string, live: LiveText | null): void
  /** The other page merged and both had rewritten a word: mark it here too. */
  remoteConflicts(key: RowKey, field: string, news: ConflictNews): void
  dismissConflicts(key: RowKey, field: string): void
  /** Stored, then sent in order. Resolves when stored. */
  enqueue(operation: Operation): Promise<void>
  operations(): Observable<OperationsSnapshot>
  pendingOperations(): readonly Operation[]
  dismissRefused(operationId: string): void
  summary(): Observable<Summary>
  stranded(): Observable<readonly StrandedText[]>
  /** Drops what is typed and not saved in a row, on the person's own word only. */
  discard(key: RowKey): void
  /** Tries a refused row again, after what refused it has changed. */
  retry(key: RowKey): void
  /** Sends without waiting for pauses: the person has left the field. */
  hurry(): void
  /** Sends now, offline or not. True when everything is up, false when something has to stay. */
  flush(): Promise<boolean>
  /** Stops timers and listeners. Drafts stay stored. */
  dispose(): void
}
