import type { Block } from './source-document.ts'
import { TableGrid, WIDEST_CELL } from './table-grid.ts'
import { isNode, type XmlNode } from './xml.ts'

/** A table of HTML with its merged cells in all the places they cover. */
export function readHtmlTable(element: XmlNode, readCell: (cell: XmlNode) => Block[]): Block[] {
  const rows = rowsIn(element)
  const grid = new TableGrid(rows.length)
  for (const [at, row] of rows.entries()) {
    for (const child of row.children.filter(isNode)) {
      if (child.name !== 'TD' && child.name !== 'TH') continue
      const cell = grid.cell(readCell(child))
      let column = 0
      // Into the first place of the row that no cell from above covers.
      while (grid.at(at, column)) column++
      const height = span(child, 'rowspan')
      const bottom = height === 0 ? rows.length : Math.min(at + height, rows.length)
      const right = column + Math.min(span(child, 'colspan') || 1, WIDEST_CELL)
      for (let to = at; to < bottom; to++) {
        for (let place = column; place < right; place++) grid.put(cell, to, place)
      }
    }
  }
  return grid.blocks()
}

/** The rows of this table and of none inside it. */
function rowsIn(element: XmlNode): XmlNode[] {
  const children = element.children
    .filter(isNode)
    .flatMap((child) => (/^T(HEAD|BODY|FOOT)$/.test(child.name) ? child.children.filter(isNode) : [child]))
  return children.filter(({ name }) => name === 'TR')
}

/** How many rows or columns a cell covers; 0: all that are left. */
function span({ attributes }: XmlNode, attribute: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(attributes[attribute] ?? '', 10)
  return Number.isNaN(value) || value < 0 ? 1 : value
}
