import type { Messages } from '../../../shared/i18n/nb.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { findRow, isDeleted, mainText, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { placeOf } from '../../../shared/plan/plan-tree.ts'
import { kindName } from '../../../shared/plan/plan-words.ts'

export interface RevisedRow {
  kind: string
  /** The beginning of what the row says now. */
  excerpt: string
  isDeleted: boolean
}

/** The row that a change was made in, as it is now; null when the caller cannot see it any more. */
export function revisedRow(
  rows: PlanRows,
  table: string,
  rowId: string,
  { plan }: Messages,
): RevisedRow | null {
  const row = findRow(rows, table as PlanTable, rowId)
  if (!row) return null
  const text = mainText(row)
  return {
    kind: kindName(placeOf(table as PlanTable, row).kind, plan),
    excerpt: text.length > 80 ? `${text.slice(0, 80)} …` : text,
    isDeleted: isDeleted(row),
  }
}
