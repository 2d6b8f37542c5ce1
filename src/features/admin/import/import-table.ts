import Papa from 'papaparse'

/** The most lines that the database takes at once. */
export const MAX_LINES = 2000

type Column = 'region' | 'school' | 'email'

/** One leader to invite to one school, or a school alone. `row` is the row of the table, the first being 1. */
export interface ImportLine {
  row: number
  region: string
  school: string
  email: string
}

export type TableProblem =
  | { kind: 'empty' }
  | { kind: 'columnsMissing'; missing: Column[] }
  | { kind: 'quoteOpen'; row: number }
  | { kind: 'tooMany'; count: number }

export interface ImportTable {
  lines: ImportLine[]
  /** Headings of columns that are not read. */
  ignored: string[]
}

/**
 * Reads a table that was pasted from a spreadsheet or came from a file: separated by tabs, semicolons or commas; the
 * columns found by their headings in any order, or without headings: region, school, e-mail. Several addresses, in one
 * cell or in columns of their own, become several lines.
 */
export function readTable(text: string): ImportTable | TableProblem {
  const { delimiter, body, skipped } = separate(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const parsed = parse(body, delimiter)
  if ('kind' in parsed) return { ...parsed, row: parsed.row + skipped }
  const rows = parsed.rows
    .map((cells, index) => ({ row: index + 1 + skipped, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = rows
  if (!first) return { kind: 'empty' }

  const headings = readHeadings(first.cells)
  const columns = headings ?? byPosition(Math.max(...rows.map(({ cells }) => cells.length)))
  const missing = (['region', 'school'] as const).filter((column) => !columns.includes(column))
  if (missing.length > 0) return { kind: 'columnsMissing', missing }

  const lines = rows.slice(headings ? 1 : 0).flatMap((row) => toLines(row, columns, headings !== null))
  if (lines.length === 0) return { kind: 'empty' }
  if (lines.length > MAX_LINES) return { kind: 'tooMany', count: lines.length }
  return { lines, ignored: headings ? first.cells.filter((cell, at) => cell && !columns[at]) : [] }
}

/** A table as text that can be shown, corrected and read again. */
export const writeTable = (rows: string[][]): string => Papa.unparse(rows, { delimiter: '\t', newline: '\n' })

/** Excel may say in a first line of its own what separates the columns. */
function separate(text: string) {
  const said = text.match(/^sep=(.)\n/i)
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length), skipped: 1 }
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const delimiter = ['\t', ';'].find((candidate) => first.includes(candidate)) ?? ','
  return { delimiter, body: text, skipped: 0 }
}

function parse(text: string, delimiter: string): { rows: string[][] } | { kind: 'quoteOpen'; row: number } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const wrong = errors.find((error) => error.type === 'Quotes')
  if (!wrong) return { rows: data }
  // What a spreadsheet puts on the clipboard may hold quotation marks that only are part of a name.
  if (delimiter === '\t') return { rows: text.split('\n').map((line) => line.split('\t')) }
  return { kind: 'quoteOpen', row: (wrong.row ?? 0) + 1 }
}

/** Invisible characters come along from web pages and spreadsheets. */
const clean = (cell: string) => cell.replace(/[\s\u200b\u200e\u00ad]+/g, ' ').trim()

const headingWords: Record<Column, RegExp> = {
  region: /^(region(en|s|ens|ar|er)?( ?(navn|namn|name))?|skoleeier|skuleeigar|school owner)$/,
  school: /^(skole|skule|school)(n|en|ns|ens|s)?( ?(navn|namn|name))?$|^navn på skolen?$|^namn på skulen?$/,
  email: /e-?post|e-?mail/,
}

/** What each column holds by the first row, undefined for one that is not read; null when the row is no heading. */
function readHeadings(cells: string[]): (Column | undefined)[] | null {
  if (cells.some((cell) => cell.includes('@'))) return null
  const columns = cells.map((cell) => {
    const heading = cell.toLocaleLowerCase('nb').replace(/[.:*]+$/, '')
    return (['region', 'school', 'email'] as const).find((column) => headingWords[column].test(heading))
  })
  return columns.some(Boolean) ? columns : null
}

const byPosition = (width: number): (Column | undefined)[] =>
  (['region', 'school'] as (Column | undefined)[])
    .slice(0, width)
    .concat(Array(Math.max(width - 2, 0)).fill('email'))

function toLines(
  { row, cells }: { row: number; cells: string[] },
  columns: (Column | undefined)[],
  hasHeadings: boolean,
): ImportLine[] {
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? ''
  const emails = columns.flatMap((column, at) => {
    const cell = cells[at] ?? ''
    // Without headings, what stands further right may be anything, unless it is an address.
    const isRead = column === 'email' && (hasHeadings || at === 2 || cell.includes('@'))
    return isRead ? addresses(cell) : []
  })
  const place = { row, region: cellOf('region'), school: cellOf('school') }
  return (emails.length > 0 ? emails : ['']).map((email) => ({ ...place, email }))
}

/** «Kari <kari@skole.example>; ola@skole.example» holds two. */
function addresses(cell: string): string[] {
  const inBrackets = [...cell.matchAll(/<([^<>]*@[^<>]*)>/g)].map((match) => match[1] ?? '')
  const found = inBrackets.length > 0 ? inBrackets : cell.split(/[\s;,]+/)
  return found.map((address) => address.replace(/^mailto:/i, '').trim()).filter((address) => address !== '')
}
