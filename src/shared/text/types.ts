/** A row by table name and id. The package knows tables only as strings. */
export interface RowKey {
  table: string
  id: string
}

/** A row as the database has it. */
export interface RemoteRow {
  /** Drawn at random at every change, and only compared; '' for a row that is not inserted yet. */
  version: string
  /** Counts changes: says which of two messages is older, and nothing else. */
  number: number
  /** Drawn at random whenever a text changes without the document. */
  epoch: string
  deleted: boolean
  texts: Record<string, string>
}

export interface Save {
  /** The version whose document is in the one that is saved. */
  expectedVersion: string
  texts: Record<string, string>
  /** The document that says the same as the texts; null when some text of it cannot be saved. */
  document: { epoch: string | null; bytes: Uint8Array } | null
  /** Others whose words are among these. */
  authors: string[]
}

/** The document that was saved last. Of another epoch than the row's when a text was changed without it since. */
export interface StoredDocument {
  epoch: string
  bytes: Uint8Array
}

export interface ReadRow {
  row: RemoteRow
  document: StoredDocument | null
}

/** A structural change (insert, move, status, delete, restore). The payload is the app's own and must be cloneable. */
export interface Operation {
  id: string
  /** The row it creates, restores or changes: text saves of that row wait until it has gone through. */
  key?: RowKey
  payload: unknown
}

export interface RefusedOperation {
  operation: Operation
  reason: Refusal
}

export interface Refusal {
  code: string
  message: string
}

/**
 * What the app must provide. Every call must settle: give up after some seconds with an OfflineError.
 * Any error that is not a RefusedError counts as an OfflineError (outcome unknown, tried again).
 */
export interface Transport {
  /** Texts and document together, if the row still is that version. Resolves to null when it is not. */
  save(key: RowKey, save: Save): Promise<RemoteRow | null>
  /** The row with its document, of one moment. Null: gone, or no longer visible. */
  read(key: RowKey): Promise<ReadRow | null>
  /** Must be idempotent: after a lost reply it is sent again. */
  apply(operation: Operation): Promise<void>
}

/** No answer from the server: whether the change landed is unknown. Tried again with back-off. */
export class OfflineError extends Error {
  override name = 'OfflineError'
}

/** The server answered no, and would answer no again: forbidden, too long. Not tried again unasked. */
export class RefusedError extends Error {
  override name = 'RefusedError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** UTF-16 offsets, `end` exclusive, as in `textarea.selectionStart`. */
export interface Range {
  start: number
  end: number
}

/**
 * saved: the server has it. saving: on its way. offline: safe on this device, no connection.
 * refused: the server said no (see `reason`). deleted: someone deleted the row; restore it and the text goes up.
 * gone: the row does not exist for this user any more. In the last three the text stays on this device.
 */
export type FieldStatus = 'saved' | 'saving' | 'offline' | 'refused' | 'deleted' | 'gone'

/** What a page draws of a field besides its text, which stands in the element already. */
export interface FieldState {
  status: FieldStatus
  reason?: Refusal
  /** Words that both rewrote stand side by side in the text; until edited or dismissed. */
  hasConflicts: boolean
}

export interface FieldSnapshot extends FieldState {
  text: string
}

/** What a page has typed and another has not seen. */
export interface LiveUpdate {
  epoch: string
  bytes: Uint8Array
}

/** Matches `useSyncExternalStore`; `getSnapshot` returns the same object until something changed. */
export interface Observable<T> {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => T
}

export interface Summary {
  status: 'saved' | 'saving' | 'offline' | 'refused' | 'deleted' | 'gone'
  /** Rows with text, plus operations, that the server does not have yet. */
  waiting: number
  /** Something of it is on its way or will be shortly. */
  isMoving: boolean
  /** False when the browser would not store drafts: then only this open page holds them. */
  isStored: boolean
  /** A newer app has left words on this device that this one cannot read: the page is to be loaded again. */
  isOutdated: boolean
}

/** Text on this device whose row cannot take it (deleted, gone or refused): offer restoring or copying. */
export interface StrandedText {
  key: RowKey
  status: 'refused' | 'deleted' | 'gone'
  texts: Record<string, string>
}

export interface OperationsSnapshot {
  pending: readonly Operation[]
  refused: readonly RefusedOperation[]
}

export function rowName(key: RowKey): string {
  return `${key.table}/${key.id}`
}
