import { strToU8, zipSync } from 'fflate'
import { type Cell, isInstant, osloClock, type Table } from './table.ts'

/** What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian writing. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as Norwegian Excel opens it with a double click: semicolons, UTF-8 with its mark. An apostrophe goes before a
 * text that would be a formula, so that nothing a school has written is ever run.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(field).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return quoted(formula.test(cell) ? `'${cell}` : cell)
  if ('day' in cell) return cell.day
  return isInstant(cell.at) ? clockText(cell.at) : cell.at
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function clockText(instant: string): string {
  const [year, month, day, hour, minute] = osloClock(instant).map((part) => String(part).padStart(2, '0'))
  return `${year}-${month}-${day} ${hour}:${minute}`
}

/** All tables in one zip. */
export const csvZip = (tables: readonly Table[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(tables.map((table) => [`${table.name}.csv`, strToU8(csvOf(table))])))
