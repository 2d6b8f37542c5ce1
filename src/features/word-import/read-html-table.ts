import type { HtmlReader } from './read-html.ts'
import type { Block, Cell, Line, SourceTable } from './source-document.ts'

/** More than any form has. A cell that claims to cover more covers less, and keeps its text. */
const WIDEST_CELL = 60
const MOST_PLACES = 200_000

/**
 * A table of HTML with its merged cells in all the places they cover; or, where a table only frames another one, what
 * stands in it.
 */
export function readHtmlTable(element: Element, reader: HtmlReader): Block[] {
  const rows = rowsIn(element)
  const contents: Block[][] = []
  const grid = new Grid(rows.length)
  for (const [at, row] of rows.entries()) {
    for (const child of row.children) {
      if (child.tagName !== 'TD' && child.tagName !== 'TH') continue
      const blocks = reader.blocksIn(child)
      contents.push(blocks)
      grid.put({ lines: linesOf(blocks) }, at, span(child, 'rowspan'), span(child, 'colspan') || 1)
    }
  }
  const table = grid.filled()
  const isFrame = table.columns === 1 && contents.flat().some(({ kind }) => kind === 'table')
  if (isFrame) return contents.flat()
  return table.columns === 0 ? [] : [{ kind: 'table', table }]
}

/** The rows of this table and of none inside it. */
function rowsIn(element: Element): Element[] {
  const children = [...element.children].flatMap((child) =>
    /^T(HEAD|BODY|FOOT)$/.test(child.tagName) ? [...child.children] : [child],
  )
  return children.filter(({ tagName }) => tagName === 'TR')
}

/** How many rows or columns a cell covers; 0: all that are left. */
function span(cell: Element, attribute: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '', 10)
  return Number.isNaN(value) || value < 0 ? 1 : value
}

/** A table inside a cell is read line by line. */
const linesOf = (blocks: Block[]): Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.line]
      : [...new Set(block.table.rows.flat())].flatMap((cell) => cell.lines.filter(({ text }) => text !== '')),
  )

class Grid {
  readonly #rows: (Cell | undefined)[][]
  #placed = 0

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, () => [])
  }

  /** Into the first place of the row that no cell from above covers. */
  put(cell: Cell, row: number, height: number, width: number) {
    const first = this.#rows[row] ?? []
    let column = 0
    while (first[column]) column++
    const bottom = height === 0 ? this.#rows.length : Math.min(row + height, this.#rows.length)
    first[column] = cell
    for (let at = row; at < bottom; at++) {
      for (let to = column; to < column + Math.min(width, WIDEST_CELL); to++) {
        if (this.#placed++ > MOST_PLACES) return
        const places = this.#rows[at]
        if (places) places[to] ??= cell
      }
    }
  }

  /** All rows as long as the longest; where no cell was given there is an empty one. */
  filled(): SourceTable {
    const columns = Math.max(0, ...this.#rows.map((row) => row.length))
    const rows = this.#rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? { lines: [] }))
    return { columns, rows }
  }
}
