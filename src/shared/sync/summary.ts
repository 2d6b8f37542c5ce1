import { isDeviceOffline } from './connection.ts'
import type { RowEntry } from './row-entry.ts'
import type { RowMachine } from './row-machine.ts'
import { type OperationsSnapshot, rowName, type StrandedText, type Summary } from './types.ts'

type RowStatus = 'saved' | 'saving' | 'refused' | 'deleted' | 'gone'

interface Circumstances {
  isOffline: boolean
  isStored: boolean
  /** What dead pages left behind has been taken over, and is among the rows. */
  isComplete: boolean
}

export function summarise(
  rows: readonly RowEntry[],
  operations: OperationsSnapshot,
  { isOffline, isStored, isComplete }: Circumstances,
): Summary {
  const statuses = rows.map(statusOfRow).filter((status) => status !== 'saved')
  const waiting = statuses.length + operations.pending.length - newRowsWithText(rows, operations)
  const isLookedUp = rows.some(({ runners }) =>
    runners.some((runner) => runner.isBusy && !runner.machine.isClean),
  )
  const isMoving = !isComplete || operations.pending.length > 0 || statuses.includes('saving') || isLookedUp
  const isRefused = operations.refused.length > 0 || statuses.includes('refused')
  return { status: worst(), waiting, isMoving: isMoving && !isOffline, isStored }

  function worst(): Summary['status'] {
    if (isRefused) return 'refused'
    if (isMoving) return isOffline ? 'offline' : 'saving'
    const stranded = statuses.find((status) => status === 'deleted' || status === 'gone')
    // With nothing to send it is the device that knows: the last request that failed says nothing of the present.
    return stranded ?? (isDeviceOffline() ? 'offline' : 'saved')
  }
}

/** A row that is still to be inserted and its text are one change to whoever wrote it. */
function newRowsWithText(rows: readonly RowEntry[], { pending }: OperationsSnapshot): number {
  const names = new Set(pending.flatMap(({ key }) => (key ? [rowName(key)] : [])))
  return rows.filter((row) => row.isNew && names.has(rowName(row.key)) && statusOfRow(row) !== 'saved').length
}

function statusOfRow(row: RowEntry): RowStatus {
  const statuses = row.runners.map((runner) => statusOfMachine(runner.machine))
  return statuses.includes('saving') ? 'saving' : (statuses.find((status) => status !== 'saved') ?? 'saved')
}

function statusOfMachine(machine: RowMachine): RowStatus {
  const dirty = machine.dirtyFields()
  if (dirty.length === 0) return 'saved'
  if (machine.isGone) return 'gone'
  if (machine.isDeleted) return 'deleted'
  const isRefused = dirty.every((field) => machine.refusals[field]?.text === machine.text(field))
  return isRefused ? 'refused' : 'saving'
}

export function strandedTexts(rows: readonly RowEntry[]): StrandedText[] {
  return rows.flatMap(({ key, runners }) =>
    runners.flatMap(({ machine }) => {
      const status = statusOfMachine(machine)
      if (status === 'saved' || status === 'saving') return []
      return [
        {
          key,
          status,
          texts: Object.fromEntries(machine.dirtyFields().map((field) => [field, machine.text(field)])),
        },
      ]
    }),
  )
}
