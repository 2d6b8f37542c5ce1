import type { Clock } from './clock.ts'
import type { ClientLocks } from './device/client-locks.ts'
import type { DraftStore } from './device/draft-store.ts'
import type { Edit } from './document/edits.ts'
import type { DocumentLibrary } from './document/library.ts'
import type { Anchor } from './row/row.ts'
import type {
  FieldSnapshot,
  FieldState,
  LiveUpdate,
  Observable,
  Operation,
  OperationsSnapshot,
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
  /** Milliseconds from the first key to the first save. Default 400. */
  pause?: number
  /** Milliseconds between an acknowledgement and the row's next save. Default 2000. */
  spacing?: number
  loadDocuments?: () => Promise<DocumentLibrary>
  /** The documents' clients, for tests that repeat. */
  clientId?: () => number
  /** Something was typed in this row that other pages have not been told (`news`). */
  onTyped?: (key: RowKey) => void
}

export interface SyncEngine {
  /** Settles when what earlier, dead pages left behind has been taken over. Typing before that is fine. */
  readonly ready: Promise<void>
  /** All that a field shows. The same object for the same field. */
  field(key: RowKey, field: string): Observable<FieldSnapshot>
  /** What is drawn around the field; does not change with the keys. */
  state(key: RowKey, field: string): Observable<FieldState>
  /** Somebody is about to write in the row: fetches its document. */
  open(key: RowKey): void
  /** What the person typed, in the text as `field` shows it. Stored at once, saved soon. */
  edit(key: RowKey, field: string, edit: Edit): void
  /** Makes the text another one, as an edit: what others write meanwhile in between stays. */
  replace(key: RowKey, field: string, text: string): void
  /** Takes back (or does again) what was typed here. False when there is nothing, or the browser still can. */
  undo(key: RowKey, field: string, isRedo: boolean): boolean
  /** Whether undoing is the engine's: from when the document is here. */
  canUndo(key: RowKey): boolean
  /** The person has chosen where to write, seeing the text as it is. */
  placeCaret(key: RowKey): void
  anchor(key: RowKey, field: string, offset: number): Anchor
  offset(key: RowKey, field: string, anchor: Anchor): number
  /** Told before a text of the row changes otherwise than by typing in it. Returns what ends it. */
  watch(key: RowKey, beforeMove: () => void): () => void
  /** No text of the row changes until what is returned is called: letters are being composed. */
  hold(key: RowKey): () => void
  /** A row as loaded, refetched or pushed, in any order. Version '': not inserted yet. */
  remote(key: RowKey, row: RemoteRow): void
  /** What someone else is typing. */
  hearTyping(key: RowKey, update: LiveUpdate, userId: string): void
  /** What was typed here in a row since last asked; null when nothing is known of it. */
  news(key: RowKey): LiveUpdate | null
  /** Another page has come: `news` begins with what the database has. */
  tellAll(): void
  dismissConflicts(key: RowKey, field: string): void
  /** Stored, then sent in order. Resolves when stored. */
  enqueue(operation: Operation): Promise<void>
  operations(): Observable<OperationsSnapshot>
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
