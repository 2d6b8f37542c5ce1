import type { CellObject, Feature, Sheet } from 'write-excel-file/browser'
import { legalText } from '../../shared/legal-text.ts'
import { type Cell, isInstant, osloClock, type Table } from './table.ts'
import { withSheetNames } from './table-names.ts'

/** What the library takes pictures as; there are none here. */
type Content = File | Blob | ArrayBuffer

/** The most characters that Excel has room for in a cell. */
const CELL_LIMIT = 32_767

/** The tables as sheets with their headings in sight, and what puts a filter on every heading. */
export function excelSheets(tables: readonly Table[], cut: (characters: number) => string) {
  const sheets: Sheet<Content>[] = withSheetNames(tables).map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(
        ({ title }): CellObject => ({ ...text(title), fontWeight: 'bold', backgroundColor: '#e4edf5' }),
      ),
      ...rows.map((cells) => cells.map((cell) => excelCell(cell, cut))),
    ],
  }))
  return { sheets, features: [filters(tables)] }
}

/** The type is always said, so that no text is ever taken for a formula. */
const text = (value: string): CellObject => ({
  type: String,
  value: legalText(value),
  wrap: true,
  alignVertical: 'top',
})

function excelCell(cell: Cell, cut: (characters: number) => string): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' }
  if (typeof cell === 'string') {
    if (cell.length <= CELL_LIMIT) return text(cell)
    const note = cut(CELL_LIMIT)
    return text(cell.slice(0, CELL_LIMIT - note.length) + note)
  }
  const isDay = 'day' in cell
  const instant = isDay ? `${cell.day}T00:00:00Z` : cell.at
  if (!isInstant(instant)) return text(isDay ? cell.day : cell.at)
  const [format, value] = isDay
    ? ['dd.mm.yyyy', Date.parse(instant)]
    : ['dd.mm.yyyy hh:mm', wallClock(instant)]
  return { type: Date, value: new Date(value), format, alignVertical: 'top' }
}

/** Excel knows no time zones: what it shows is the clock in Norway, said as if it were UTC. */
function wallClock(instant: string): number {
  const [year, month, day, hour, minute, second] = osloClock(instant)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** A filter at every heading; it stands right after the cells (ISO/IEC 29500-1, 18.3.1.99). */
const filters = (tables: readonly Table[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const table = tables[sheetIndex]
          if (!table) return xml
          const area = `A1:${columnName(table.columns.length)}${table.rows.length + 1}`
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`)
        },
      },
    },
  },
})

/** 1 is A, 26 is Z, 27 is AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter
}
