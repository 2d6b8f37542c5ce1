import { isDeviceOffline } from '../connection.ts'
import { type OperationsSnapshot, rowName, type StrandedText, type Summary } from '../types.ts'
import type { Row } from './row.ts'

type RowStatus = 'saved' | 'saving' | 'refused' | 'deleted' | 'gone'

interface Circumstances {
  isOffline: boolean
  isStored: boolean
  /** What dead pages left behind has been taken over, and is among the rows. */
  isComplete: boolean
  isOutdated: boolean
}

/** `rows`: those with words that the database may not have. */
export function summarise(
  rows: readonly Row[],
  operations: OperationsSnapshot,
  { isOffline, isStored, isComplete, isOutdated }: Circumstances,
): Summary {
  const statuses = rows.map(statusOfRow)
  const waiting = statuses.length + operations.pending.length - newRowsWithText(rows, operations)
  const isMoving =
    !isComplete ||
    operations.pending.length > 0 ||
    statuses.includes('saving') ||
    rows.some((row) => row.isBusy)
  const isRefused = operations.refused.length > 0 || statuses.includes('refused')
  return { status: worst(), waiting, isMoving: isMoving && !isOffline, isStored, isOutdated }

  function worst(): Summary['status'] {
    if (isRefused) return 'refused'
    if (isMoving) return isOffline ? 'offline' : 'saving'
    const stranded = statuses.find((status) => status === 'deleted' || status === 'gone')
    // With nothing to send it is the device that knows: the last request that failed says nothing of the present.
    return stranded ?? (isDeviceOffline() ? 'offline' : 'saved')
  }
}

/** A row that is still to be inserted and its text are one change to whoever wrote it. */
function newRowsWithText(rows: readonly Row[], { pending }: OperationsSnapshot): number {
  const names = new Set(pending.flatMap(({ key }) => (key ? [rowName(key)] : [])))
  return rows.filter((row) => row.isNew && names.has(rowName(row.key))).length
}

function statusOfRow(row: Row): RowStatus {
  const { place } = row.state
  if (place === 'gone' || place === 'deleted') return place
  const dirty = row.dirtyFields()
  return dirty.length > 0 && dirty.every((field) => row.isRefused(field)) ? 'refused' : 'saving'
}

export function strandedTexts(rows: readonly Row[]): StrandedText[] {
  return rows.flatMap((row) => {
    const status = statusOfRow(row)
    if (status === 'saving' || status === 'saved') return []
    const texts = row.dirtyFields().map((field) => [field, row.text(field)])
    return texts.length > 0 ? [{ key: row.key, status, texts: Object.fromEntries(texts) }] : []
  })
}
