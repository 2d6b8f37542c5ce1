import { formHeads } from '../../../shared/plan/form/form-parts.ts'
import { planLabels } from '../../../shared/plan/form/labels.ts'
import type { FormWords } from '../../../shared/plan/form/words/nb.ts'
import { type Cell, cellsOf, type SourceTable, textOf } from '../document/source-document.ts'
import { type ColumnRole, headingRole } from './column-roles.ts'
import { contentRoles } from './content-roles.ts'
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

/** What the first row with at least two headings says; without one, what the columns hold. */
export function guessReading(table: SourceTable): TableReading {
  const rows = table.rows.slice(0, HEAD_ROWS)
  const headRow = rows.findIndex((_, row) => isHeadRow(table, row))
  if (headRow >= 0) return { headRow, roles: rolesIn(table, headRow) }
  return { headRow: null, roles: contentRoles(table) }
}

/** Two headings, of which one is of the plan's own, and as many as there are other texts; in one column one is enough. */
function isHeadRow(table: SourceTable, row: number): boolean {
  // A column of numbers has a heading that says nothing.
  const cells = [...new Set(table.rows[row])].filter((cell) => !/^\s*(nr\.?|#|\d*)\s*$/i.test(textOf(cell)))
  const roles = new Set(rolesIn(table, row).filter((role) => role !== null))
  const isOfPlan = roles.has('longTerm') || roles.has('shortTerm') || roles.has('action')
  if (table.columns === 1) return roles.size === 1 && isOfPlan
  return roles.size >= 2 && roles.size * 2 >= cells.length
}

/** Tables in order: one without a heading goes on with the columns of the one above, if it has as many. */
export function guessReadings(tables: readonly SourceTable[]): TableReading[] {
  const readings: TableReading[] = []
  for (const [at, table] of tables.entries()) {
    const reading = guessReading(table)
    const [above, aboveReading] = [tables[at - 1], readings[at - 1]]
    const goesOn =
      reading.headRow === null &&
      above?.columns === table.columns &&
      aboveReading !== undefined &&
      planScore(aboveReading) >= 2 &&
      !isQuestions(table)
    readings.push(goesOn ? { headRow: null, roles: aboveReading.roles } : reading)
  }
  return readings
}

/** What the cells of a row say that the columns under them are. */
export function rolesIn({ rows }: SourceTable, row: number): (ColumnRole | null)[] {
  const texts = (rows[row] ?? []).map(textOf)
  // «Hva» beside «Hvordan» is what is to be reached.
  const isWhatAndHow = texts.some((text) => /^(hvordan|korleis)\W*$/i.test(text))
  const roles = texts.map((text) =>
    isWhatAndHow && /^[hk]va\W*$/i.test(text) ? 'shortTerm' : headingRole(text),
  )
  // «Mål» beside «Delmål» is the one above it.
  const isNear = (at: number) =>
    roles[at] === 'shortTerm' && /(^|\s)(delm|kortsiktig|korttid)/i.test(texts[at] ?? '')
  const hasBoth = !roles.includes('longTerm') && roles.some((_, at) => isNear(at))
  return roles.map((role, at) => (hasBoth && role === 'shortTerm' && !isNear(at) ? 'longTerm' : role))
}

/** How much a table looks like a plan: how many of its columns are known, if it has a goal or an action. */
function planScore({ roles }: TableReading): number {
  const known = new Set(roles.filter((role) => role !== null))
  return known.has('shortTerm') || known.has('longTerm') || known.has('action') ? known.size : 0
}

/** Questions to the left and answers to the right are no plan. */
function isQuestions({ columns, rows }: SourceTable): boolean {
  const asked = rows.filter(([cell]) => cell && /\?\s*$/.test(textOf(cell))).length
  return columns <= 3 && asked >= 2 && asked * 2 >= rows.length
}

/** The tables that are taken for the plan until something else is chosen: those with its headings, else the largest. */
export function guessTables(tables: readonly SourceTable[], readings = guessReadings(tables)): number[] {
  const isPlan = (at: number): boolean => {
    const [table, reading] = [tables[at], readings[at]]
    if (!table || !reading || isQuestions(table)) return false
    const goesOn =
      reading.headRow === null && at > 0 && readings[at - 1]?.roles === reading.roles && isPlan(at - 1)
    return goesOn || (reading.headRow !== null && planScore(reading) >= 2)
  }
  const plans = tables.flatMap((_, at) => (isPlan(at) ? [at] : []))
  if (plans.length > 0) return plans
  const sizes = tables.map((table) =>
    table.columns >= 2 && table.columns <= 9 && !isQuestions(table) ? cellsOf(table).size : 0,
  )
  const largest = Math.max(0, ...sizes)
  return largest > 0 ? [sizes.indexOf(largest)] : []
}

/** Whether the table was written by the app itself, which keeps every row apart: then nothing is to be divided. */
export function isOwnForm({ rows }: SourceTable, { headRow }: TableReading): boolean {
  if (headRow === null) return false
  const [head, below] = [rows[headRow] ?? [], rows[headRow + 1]]
  if (head.length !== 4) return false
  return isHelpRow(below) && saysOne(head, (columns) => formHeads(columns).map(([title]) => title))
}

/** What the form's columns ask, under its titles. */
export const isHelpRow = (row: readonly Cell[] = []): boolean =>
  saysOne(row, (columns) => formHeads(columns).map(([, help]) => help))

/** The words of the form in one of the languages. */
const saysOne = (row: readonly Cell[], wordsOf: (columns: FormWords['columns']) => string[]): boolean =>
  Object.values(planLabels).some(({ columns }) => normalise(wordsOf(columns).join(' ')) === rowText(row))

export const rowText = (row: readonly Cell[] = []): string => normalise(row.map(textOf).join(' '))
