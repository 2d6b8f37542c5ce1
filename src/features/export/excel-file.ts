import writeExcelFile from 'write-excel-file/browser'
import { excelSheets } from './excel-sheets.ts'
import type { Table } from './table.ts'

/** All tables in one workbook, a sheet each. */
export function excelFile(tables: readonly Table[], cut: (characters: number) => string): Promise<Blob> {
  const { sheets, features } = excelSheets(tables, cut)
  return writeExcelFile(sheets, { features, fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}
