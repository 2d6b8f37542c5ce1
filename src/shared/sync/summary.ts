import type { RowEntry } from './row-entry.ts'
import type { RowMachine } from './row-machine.ts'
import type { OperationsSnapshot, StrandedText, Summary } from './types.ts'

type RowStatus = 'saved' | 'saving' | 'refused' | 'deleted' | 'gone'

export function summarise(
  rows: readonly RowEntry[],
  operations: OperationsSnapshot,
  isOffline: boolean,
  isStored: boolean,
): Summary {
  const statuses = rows.map(statusOfRow).filter((status) => status !== 'saved')
  const waiting = statuses.length + operations.pending.length
  const isLookedUp = rows.some(({ runners }) =>
    runners.some((runner) => runner.isBusy && !runner.machine.isClean),
  )
  const isMoving = operations.pending.length > 0 || statuses.includes('saving') || isLookedUp
  const isRefused = operations.refused.length > 0 || statuses.includes('refused')
  return { status: worst(), waiting, isMoving: isMoving && !isOffline, isStored }

  function worst(): Summary['status'] {
    if (isRefused) return 'refused'
    if (isOffline && isMoving) return 'offline'
    if (isMoving) return 'saving'
    return statuses.find((status) => status === 'deleted' || status === 'gone') ?? 'saved'
  }
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
