import type { TablesInsert, TablesUpdate } from '../../database.types.ts'
import {
  type Action,
  type Goal,
  type PlanRow,
  type PlanRows,
  type Reflection,
  withRow,
} from '../../shared/plan/plan-rows.ts'

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
    return isKnown ? rows : withRow(rows, operation.table, newRow(operation))
  }
  const row = rows[operation.table].find((candidate) => candidate.id === operation.rowId)
  return row ? withRow(rows, operation.table, { ...row, ...operation.values } as PlanRow) : rows
}

const unsaved = {
  version: 0,
  save_client: null,
  save_number: null,
  updated_by: null,
  deleted_at: null,
}

/** A row as the database will make it, with the defaults it will give. */
function newRow(operation: Extract<PlanOperation, { kind: 'insert' }>): PlanRow {
  const now = new Date().toISOString()
  const stamps = { ...unsaved, created_at: now, updated_at: now }
  switch (operation.table) {
    case 'goals':
      return {
        ...stamps,
        parent_id: null,
        body: '',
        parent_horizon: 'long_term',
        ...operation.values,
      } as Goal
    case 'actions':
      return {
        ...stamps,
        body: '',
        assumption: '',
        teacher_support: '',
        responsible: '',
        timeframe: '',
        status: 'planned',
        goal_horizon: 'short_term',
        ...operation.values,
      } as Action
    case 'reflections':
      return {
        ...stamps,
        outcome: '',
        evidence: '',
        verdict: 'too_early',
        reflected_on: now,
        ...operation.values,
      } as Reflection
  }
}
