import Papa from 'papaparse'
import { type Block, cleanText, type Line, noExtras, type SourceDocument } from './source-document.ts'

/** Plain text, in which rows with tabs are a table, as spreadsheets and Word copy one. */
export function readText(text: string): SourceDocument {
  const { data } = Papa.parse<string[]>(cleanText(text), { delimiter: '\t' })
  const blocks: Block[] = []
  for (const row of data) {
    if (row.length > 1) addRow(blocks, row)
    else for (const line of linesOf(row[0] ?? '')) blocks.push({ kind: 'line', line, isHeading: false })
  }
  const widths = new Set(data.filter((row) => row.length > 1).map((row) => row.length))
  const tables = blocks.filter(({ kind }) => kind === 'table')
  return {
    blocks: blocks.map(evened),
    extras: { ...noExtras, isComeApart: widths.size > 1 || tables.length > 1 },
    apart: [],
  }
}

function addRow(blocks: Block[], row: string[]) {
  const cells = row.map((text) => ({ lines: linesOf(text) }))
  const last = blocks.at(-1)
  if (last?.kind === 'table') last.table.rows.push(cells)
  else blocks.push({ kind: 'table', table: { columns: 0, rows: [cells] } })
}

const linesOf = (text: string): Line[] =>
  text
    .split(/\r?\n|\r/)
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, isItem: false, bold: '' }))

function evened(block: Block): Block {
  if (block.kind === 'line') return block
  const columns = Math.max(...block.table.rows.map((row) => row.length))
  const rows = block.table.rows.map((row) =>
    Array.from({ length: columns }, (_, at) => row[at] ?? { lines: [] }),
  )
  return { kind: 'table', table: { columns, rows } }
}
