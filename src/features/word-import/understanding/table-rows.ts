import { type Cell, type SourceTable, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'
import type { TableReading } from './match-columns.ts'
import { normalise } from './normalise.ts'

/** What is new in a row: by column, the cells that begin in it. */
export interface Row {
  cells: Map<ColumnRole, Cell[]>
  /** Cells without a place in the plan. */
  others: Cell[]
}

export function rowsOf({ rows }: SourceTable, { headRow, roles }: TableReading): Row[] {
  const head = headRow === null ? null : rowText(rows[headRow])
  const seen = new Set<Cell>(headRow === null ? [] : rows.slice(0, headRow + 1).flat())
  const body = rows.slice(headRow === null ? 0 : headRow + 1)
  return body.flatMap((row) => {
    // Where a table goes on on the next page its heading may have been written again.
    if (head !== null && rowText(row) === head) return []
    const found: Row = { cells: new Map(), others: [] }
    const isBanner = roles.length > 1 && row.every((cell) => cell === row[0])
    for (const [column, cell] of row.entries()) {
      if (seen.has(cell)) continue
      seen.add(cell)
      const role = roles[column]
      if (role && !isBanner) found.cells.set(role, [...(found.cells.get(role) ?? []), cell])
      else found.others.push(cell)
    }
    return [found]
  })
}

const rowText = (row: readonly Cell[] = []): string => normalise(row.map(textOf).join(' '))

/** What stands in the rows above the heading. */
export const titleTexts = ({ rows }: SourceTable, { headRow }: TableReading): string[] =>
  [...new Set(rows.slice(0, headRow ?? 0).flat())].map(textOf).filter((text) => text !== '')
