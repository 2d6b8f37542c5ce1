import { FileError } from './file-error.ts'
import type { Block, Cell, Line } from './source-document.ts'

/** More than any form has. A cell that claims to cover more covers less, and keeps its text. */
export const WIDEST_CELL = 60
const MOST_ROWS = 5000
const MOST_PLACES = 100_000

/** The places of a table as it is read; those nobody has put a cell in are empty in the end. Throws FileError. */
export class TableGrid {
  readonly #rows: (Cell | undefined)[][]
  readonly #contents: Block[][] = []
  #placed = 0

  constructor(rows: number) {
    if (rows > MOST_ROWS) throw new FileError('tooMuch')
    this.#rows = Array.from({ length: rows }, () => [])
  }

  at(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column]
  }

  /** A new cell of what stands in it. */
  cell(blocks: Block[]): Cell {
    this.#contents.push(blocks)
    return { lines: linesOf(blocks) }
  }

  /** Never over another cell. */
  put(cell: Cell, row: number, column: number) {
    if (++this.#placed > MOST_PLACES) throw new FileError('tooMuch')
    const places = this.#rows[row]
    if (places) places[column] ??= cell
  }

  /** The table; or, where it only frames another one, what stands in it. */
  blocks(): Block[] {
    const columns = Math.max(0, ...this.#rows.map((row) => row.length))
    if (columns === 0) return []
    const isFrame = columns === 1 && this.#contents.flat().some(({ kind }) => kind === 'table')
    if (isFrame) return this.#contents.flat()
    const rows = this.#rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? { lines: [] }))
    return [{ kind: 'table', table: { columns, rows } }]
  }
}

/** A table inside a cell is read line by line. */
const linesOf = (blocks: Block[]): Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.line]
      : [...new Set(block.table.rows.flat())].flatMap((cell) => cell.lines.filter(({ text }) => text !== '')),
  )
