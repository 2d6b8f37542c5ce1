import type { TablesInsert, TablesUpdate } from '../../../database.types.ts'
import { newRow, type PlanRow, type PlanRows, withRow } from '../../../shared/plan/plan-rows.ts'

/** A change of the plan's structure, as it waits on the device until the database has it. */
export type PlanOperation =
  | { kind: 'insert'; table: 'goals'; values: TablesInsert<'goals'> }
  | { kind: 'insert'; table: 'actions'; values: TablesInsert<'actions'> }
  | { kind: 'insert'; table: 'reflections'; values: TablesInsert<'reflections'> }
  | { kind: 'update'; table: 'goals'; rowId: string; values: TablesUpdate<'goals'> }
  | { kind: 'update'; table: 'actions'; rowId: string; values: TablesUpdate<'actions'> }
  | { kind: 'update'; table: 'reflections'; rowId: string; values: TablesUpdate<'reflections'> }

/** The plan as it will be when the waiting operations have gone through. */
export function withOperations(rows: PlanRows, operations: readonly PlanOperation[]): PlanRows {
  return operations.reduce(withOperation, rows)
}

function withOperation(rows: PlanRows, operation: PlanOperation): PlanRows {
  if (operation.kind === 'insert') {
    const isKnown = rows[operation.table].some((row) => row.id === operation.values.id)
    return isKnown ? rows : withRow(rows, operation.table, newRow(operation.table, operation.values))
  }
  const row = rows[operation.table].find((candidate) => candidate.id === operation.rowId)
  return row ? withRow(rows, operation.table, { ...row, ...operation.values } as PlanRow) : rows
}
