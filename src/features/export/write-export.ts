import type { Language } from '../../shared/i18n/languages.ts'
import type { FileKind } from '../../shared/ui/save-file.ts'
import { answerTables } from './answer-tables.ts'
import { csvOf, csvZip } from './csv-file.ts'
import { excelFile } from './excel-file.ts'
import type { Content, Format } from './export-search.ts'
import type { ExportedPart, ExportedSchool } from './exported-school.ts'
import { planTables } from './plan-tables.ts'
import { regionDocument } from './region-document.ts'
import { schoolTable } from './school-table.ts'
import type { Table } from './table.ts'
import type { ExportMessages } from './texts/nb.ts'

export interface WriteOptions {
  content: Content
  format: Format
  schools: readonly ExportedSchool[]
  /** All that are published: for the table of schools. */
  parts: readonly ExportedPart[]
  /** Those whose copies were asked for. */
  copiedParts: readonly ExportedPart[]
  texts: ExportMessages
  language: Language
}

/** The schools as a file of the kind that was asked for. */
export async function writeExport(options: WriteOptions): Promise<{ kind: FileKind; file: BlobPart }> {
  const { format, copiedParts, texts } = options
  if (format === 'docx') {
    const file = await regionDocument({ ...options, parts: copiedParts })
    return { kind: 'docx', file }
  }
  const tables = tablesOf(options)
  if (format === 'xlsx') return { kind: 'xlsx', file: await excelFile(tables, texts.cut) }
  const [first, ...others] = tables
  if (first && others.length === 0) return { kind: 'csv', file: csvOf(first) }
  return { kind: 'zip', file: csvZip(tables) }
}

function tablesOf({ content, schools, parts, copiedParts, texts, language }: WriteOptions): Table[] {
  const overview = schoolTable(schools, parts, texts, language)
  switch (content) {
    case 'overview':
      return [overview]
    case 'answers':
      return [overview, ...answerTables(schools, copiedParts, texts, language)]
    default:
      return [overview, ...planTables(schools, texts, language)]
  }
}
