import type { Messages } from '../../shared/i18n/nb.ts'
import { type PlanRows, type PlanTable, textLimits } from '../../shared/plan/plan-rows.ts'
import { goalKind } from '../../shared/plan/plan-tree.ts'

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
  const row = rows[table as PlanTable].find((candidate) => candidate.id === rowId)
  if (!row) return null
  const text = 'body' in row ? row.body : row.outcome
  const kind =
    'horizon' in row
      ? plan.fields[goalKind(row)]
      : 'goal_id' in row
        ? plan.fields.body
        : plan.columns.reflection
  return {
    kind,
    excerpt: text.length > 80 ? `${text.slice(0, 80)} …` : text,
    isDeleted: row.deleted_at !== null,
  }
}

export const isTextField = (table: string, field: string): boolean =>
  field in (textLimits[table as PlanTable] ?? {})
