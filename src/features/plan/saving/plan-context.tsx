import { createContext, use } from 'react'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import type { PlanChanges } from './use-plan-changes.ts'

export interface PlanContextValue {
  schoolId: string
  rows: PlanRows
  names: Record<string, string>
  /** Null for those who only read. */
  editing: { engine: SyncEngine; changes: PlanChanges } | null
}

export const PlanContext = createContext<PlanContextValue | null>(null)

export function usePlan(): PlanContextValue {
  const value = use(PlanContext)
  if (!value) throw new Error('PlanContext is missing')
  return value
}

/** For parts that are drawn only for those who edit. */
export function usePlanEditing() {
  const { editing } = usePlan()
  if (!editing) throw new Error('This part is only for those who edit the plan')
  return editing
}

/** The id of the first input of a row, where focus goes when the row is added or restored. */
export const rowFieldId = (table: PlanTable, rowId: string, field: string) => `${table}-${rowId}-${field}`
