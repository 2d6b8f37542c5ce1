import type { Block } from './source-document.ts'
import { TableGrid, WIDEST_CELL } from './table-grid.ts'
import { unwrapped } from './word-elements.ts'
import { childOf, valIn, type XmlNode } from './xml.ts'

/** A table of WordprocessingML with its merged cells in all the places they cover. */
export function readWordTable(table: XmlNode, readCell: (nodes: XmlNode['children']) => Block[]): Block[] {
  const rows = unwrapped(table.children).filter(
    (row) => row.name === 'w:tr' && !childOf(childOf(row, 'w:trPr'), 'w:del'),
  )
  const grid = new TableGrid(rows.length)
  for (const [at, row] of rows.entries()) {
    let column = skipped(row)
    for (const cell of unwrapped(row.children).filter(({ name }) => name === 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr')
      const width = Math.min(Math.max(1, Number(valIn(properties, 'w:gridSpan') ?? 1) || 1), WIDEST_CELL)
      const covered = coveredBy(properties, grid, at, column)
      const blocks = readCell(cell.children)
      // What Word hides in a cell that another one covers is still somebody's text.
      if (covered) covered.lines.push(...grid.cell(blocks).lines.filter(({ text }) => /\S/.test(text)))
      const placed = covered ?? grid.cell(blocks)
      for (let to = column; to < column + width; to++) grid.put(placed, at, to)
      column += width
    }
  }
  return grid.blocks()
}

/** How many columns a row leaves out before its first cell. */
const skipped = (row: XmlNode): number =>
  Math.min(Math.max(0, Number(valIn(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0) || 0), WIDEST_CELL)

/** The cell above or to the left that goes on in this one. */
function coveredBy(properties: XmlNode | undefined, grid: TableGrid, row: number, column: number) {
  const goesOn = (name: string) => {
    const merge = childOf(properties, name)
    return merge !== undefined && merge.attributes['w:val'] !== 'restart'
  }
  if (goesOn('w:vMerge')) return grid.at(row - 1, column)
  return goesOn('w:hMerge') ? grid.at(row, column - 1) : undefined
}
