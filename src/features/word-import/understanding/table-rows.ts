import { type Cell, isBlank, type SourceTable, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'
import { labelledGoal, type StandingGoal } from './goal-label.ts'
import { isHelpRow, rowText, type TableReading } from './match-columns.ts'

/** What is new in a row: by column, the cells that begin in it. */
export interface Row {
  cells: Map<ColumnRole, Cell[]>
  /** Cells without a place in the plan. */
  others: Cell[]
}

/** A goal across the table, for the rows below it. */
export interface Banner {
  goal: StandingGoal
}

export function rowsOf({ rows }: SourceTable, { headRow, roles }: TableReading): (Row | Banner)[] {
  const head = headRow === null ? null : rowText(rows[headRow])
  const seen = new Set<Cell>(headRow === null ? [] : rows.slice(0, headRow + 1).flat())
  const body = rows.slice(headRow === null ? 0 : headRow + 1)
  return body.flatMap((row): (Row | Banner)[] => {
    // Where a table goes on on the next page its heading may have been written again.
    if (head !== null && (rowText(row) === head || isHelpRow(row))) return []
    const found: Row = { cells: new Map(), others: [] }
    const isBanner = roles.length > 1 && row.every((cell) => cell === row[0])
    const goal = bannerGoal(row, isBanner, roles)
    if (goal && row[0] && !seen.has(row[0])) {
      for (const cell of row) seen.add(cell)
      return [{ goal }]
    }
    const { length } = row.filter((cell, column) => roles[column] === 'action' && !seen.has(cell))
    for (const [column, cell] of row.entries()) {
      // Who and when that are merged down hold for each action beside them.
      const isOfMany =
        length > 0 &&
        row.indexOf(cell) === column &&
        (roles[column] === 'responsible' || roles[column] === 'timeframe')
      if (seen.has(cell) && !isOfMany) continue
      seen.add(cell)
      const role = roles[column]
      if (role && !isBanner) found.cells.set(role, [...(found.cells.get(role) ?? []), cell])
      else found.others.push(cell)
    }
    return [found]
  })
}

/** What stands across a table, or alone in a row of it and says so: a goal, where the table has no column for them. */
function bannerGoal(
  row: readonly Cell[],
  isBanner: boolean,
  roles: TableReading['roles'],
): StandingGoal | null {
  const written = [...new Set(row)].map(textOf).filter((text) => !isBlank(text))
  const [text = ''] = written
  if (row[0] === undefined || isBlank(textOf(row[0]))) return null
  const labelled = goalIn(written)
  if (labelled?.text) return roles.includes(labelled.role) ? null : labelled
  const isOfPlan = roles.includes('action') && !roles.includes('shortTerm')
  return isBanner && isOfPlan && text ? { role: 'shortTerm', text } : null
}

/** «Mål 1: …» alone in a row, or «Mål 1» to the left and the goal to the right. */
function goalIn([first = '', second, ...others]: readonly string[]): StandingGoal | null {
  const label = labelledGoal(first)
  if (!label || others.length > 0) return null
  if (second === undefined) return label
  return label.text === '' ? { ...label, text: second } : null
}

/** What stands in the rows above the heading: goals, if they say so, else titles. */
export function titlesOf({ rows }: SourceTable, { headRow, roles }: TableReading) {
  const goals: StandingGoal[] = []
  const texts: string[] = []
  for (const row of rows.slice(0, headRow ?? 0)) {
    const written = [...new Set(row)].map(textOf).filter((text) => text !== '')
    const goal = goalIn(written)
    if (goal?.text && !roles.includes(goal.role)) goals.push(goal)
    else texts.push(...written)
  }
  return { goals, texts: [...new Set(texts)] }
}
