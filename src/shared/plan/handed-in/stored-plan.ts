import * as z from 'zod/mini'
import { fieldsOf, orderColumn, type PlanTable, parentColumn } from '../plan-fields.ts'
import { newRow, type PlanRow, type PlanRows, planRowsOf } from '../plan-rows.ts'

/**
 * A plan as the database gives it out whole, in a hand-in (`private.frozen_plan`) or a school's own copy
 * (`school_export`): each row's columns under their names in camelCase. It is kept for ever, so a column that came
 * later may be absent.
 */
const rows = z.array(z.catchall(z.object({ id: z.string() }), z.nullable(z.string())))
export const storedPlan = z.object({ goals: rows, actions: rows, reflections: rows })
export type StoredPlan = z.infer<typeof storedPlan>
type StoredRow = StoredPlan[PlanTable][number]

/** In the form of the plan's own rows, so that all that reads a plan reads this one too. */
export const rowsOfStored = (plan: StoredPlan): PlanRows =>
  planRowsOf((table) => plan[table].map((row, index) => rowOf(table, row, index)))

function rowOf<Table extends PlanTable>(table: Table, stored: StoredRow, index: number): PlanRow<Table> {
  const columns = [parentColumn[table], orderColumn[table], 'deleted_at', ...fieldsOf(table)]
  const known = columns.flatMap((column) => {
    const value = stored[camelCase(column)]
    return value === undefined ? [] : [[column, value]]
  })
  return newRow(table, {
    id: stored.id,
    // Its place among reflections of one day: they are given out in the order they were made.
    created_at: String(index).padStart(6, '0'),
    ...Object.fromEntries(known),
  })
}

const camelCase = (column: string) => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
