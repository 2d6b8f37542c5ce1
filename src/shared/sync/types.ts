/** A row by table name and id. The package knows tables only as strings. */
export interface RowKey {
  table: string
  id: string
}

/** A row as the server has it. `saveClient`/`saveNumber` name the last text save that landed on it. */
export interface RemoteRow {
  version: number
  deleted: boolean
  texts: Record<string, string>
  saveClient: string | null
  saveNumber: number | null
}

export interface Save {
  expectedVersion: number
  texts: Record<string, string>
  clientId: string
  saveNumber: number
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
  /** One update guarded by id and version. Resolves to null when no row matched. */
  save(key: RowKey, save: Save): Promise<RemoteRow | null>
  /**
   * The row (null: gone or no longer visible) and the highest save number of this client that landed on it.
   * `landed` must not be older than `row`: ask in one statement, or for the row first.
   */
  read(key: RowKey, clientId: string): Promise<{ row: RemoteRow | null; landed: number | null }>
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

export interface FieldSnapshot {
  text: string
  status: FieldStatus
  reason?: Refusal
  /** Words that both rewrote, standing side by side in `text`; gone once edited or dismissed. */
  conflicts: readonly Range[]
  /** What someone else is typing here and has not saved yet. Only to be shown, never a base. */
  live: LiveText | null
}

export interface LiveText {
  user: string
  text: string
  /** The row version that text was typed on. */
  baseVersion: number
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
