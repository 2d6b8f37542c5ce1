import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { newRow, type PlanRow, type PlanRows, planRowsOf } from '../../../shared/plan/plan-rows.ts'
import { importRows } from '../import-rows.ts'
import type { DraftRow } from './draft-rows.ts'

/** Rows that were read, as they would be in the plan. */
export function previewRows(drafted: readonly DraftRow[], schoolId: string): PlanRows {
  const rows = importRows(drafted, null)
  return planRowsOf(<Table extends PlanTable>(table: Table) =>
    rows.flatMap(({ kind, id, ...values }, index) =>
      // Reflections without a date stand as they were read.
      kind === table
        ? [
            newRow(table, {
              ...(values as Partial<PlanRow<Table>>),
              id: String(id),
              school_id: schoolId,
              created_at: String(index).padStart(6, '0'),
            }),
          ]
        : [],
    ),
  )
}
