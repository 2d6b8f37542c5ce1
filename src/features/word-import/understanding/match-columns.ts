import { planLabels } from '../../../shared/plan/form/labels.ts'
import { cellsOf, isBlank, type SourceTable, textOf } from '../document/source-document.ts'
import { type ColumnRole, roleOf } from './column-roles.ts'
import { normalise } from './normalise.ts'

/** How a table is read as a plan. */
export interface TableReading {
  /** The row with the headings, from 0; null when there is none. */
  headRow: number | null
  /** What each column is; null: not of the plan. */
  roles: (ColumnRole | null)[]
}

/** How far down a heading is looked for: above it may stand the name of the school, or a title. */
const HEAD_ROWS = 5

/** The form has four columns, and people who copy only its inside leave the heading out. */
const withoutHeading: Record<number, ColumnRole[]> = {
  1: ['action'],
  2: ['shortTerm', 'action'],
  3: ['shortTerm', 'action', 'outcome'],
  4: ['longTerm', 'shortTerm', 'action', 'outcome'],
  5: ['longTerm', 'shortTerm', 'action', 'outcome', 'evidence'],
}

/** What the headings say, or where there are none, the order of the form. */
export function guessReading(table: SourceTable): TableReading {
  const rows = table.rows.slice(0, HEAD_ROWS)
  const scores = rows.map((_, row) => new Set(rolesIn(table, row).filter(Boolean)).size)
  const best = Math.max(0, ...scores)
  if (best >= 2 || (best === 1 && table.columns === 1)) {
    const headRow = scores.indexOf(best)
    return { headRow, roles: rolesIn(table, headRow) }
  }
  const guess = withoutHeading[Math.min(usedColumns(table).length, 5)] ?? []
  const used = usedColumns(table)
  return {
    headRow: null,
    roles: Array.from({ length: table.columns }, (_, column) => guess[used.indexOf(column)] ?? null),
  }
}

/** What the cells of a row say that the columns under them are. */
export const rolesIn = ({ rows }: SourceTable, row: number): (ColumnRole | null)[] =>
  (rows[row] ?? []).map((cell) => headingRole(textOf(cell)))

/** A heading is short; a text of the plan may well speak of goals. */
const headingRole = (text: string): ColumnRole | null => (text.length > 250 ? null : roleOf(text))

const usedColumns = ({ rows, columns }: SourceTable): number[] =>
  Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some((row) => row[column] && !isBlank(textOf(row[column]))),
  )

/** How much a table looks like a plan: how many of its columns have a heading of the form. */
export function planScore(table: SourceTable): number {
  const { headRow, roles } = guessReading(table)
  if (headRow === null) return 0
  const known = new Set(roles.filter((role) => role !== null))
  return known.has('shortTerm') || known.has('longTerm') || known.has('action') ? known.size : 0
}

/** The tables that are taken for the plan until something else is chosen: those with its headings, else the largest. */
export function guessTables(tables: readonly SourceTable[]): number[] {
  const plans = tables.flatMap((table, at) => (planScore(table) >= 2 ? [at] : []))
  if (plans.length > 0) return plans
  const sizes = tables.map((table) => (table.columns >= 2 && table.columns <= 9 ? cellsOf(table).size : 0))
  const largest = Math.max(0, ...sizes)
  return largest > 0 ? [sizes.indexOf(largest)] : []
}

/** Whether the table was written by the app itself, which keeps every row apart: then nothing is to be divided. */
export function isOwnForm({ rows }: SourceTable, { headRow }: TableReading): boolean {
  const head = headRow === null ? undefined : rows[headRow]
  if (head?.length !== 4) return false
  const written = head.map((cell) => normalise(textOf(cell)))
  return Object.values(planLabels).some(({ columns }) =>
    [
      `${columns.longTerm} ${columns.longTermHelp}`,
      columns.shortTerm,
      `${columns.action} ${columns.actionHelp}`,
      `${columns.reflection} ${columns.reflectionHelp}`,
    ].every((heading, at) => normalise(heading) === written[at]),
  )
}
