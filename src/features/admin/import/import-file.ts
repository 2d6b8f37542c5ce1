import { writeTable } from './import-table.ts'

/** Larger than any list of schools; a file like that is another file. In bytes. */
const MAX_SIZE = 5 * 1024 * 1024

export type FileProblem = 'tooBig' | 'oldExcel' | 'notATable' | 'unreadable' | 'emptyFile'

export class FileError extends Error {
  override name = 'FileError'
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The table in a text file or in the first sheet of an Excel file, as text for `readTable`. Throws FileError. */
export async function readImportFile(file: File): Promise<string> {
  if (file.size > MAX_SIZE) throw new FileError('tooBig')
  const bytes = await readBytes(file)
  if (bytes.length === 0) throw new FileError('emptyFile')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('oldExcel')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readExcel(file)
  return decodeText(bytes)
}

/** The file may have been moved, or be on a drive that is gone. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new FileError('unreadable')
  }
}

async function readExcel(file: File): Promise<string> {
  try {
    const { readSheet } = await import('read-excel-file/browser')
    const rows = await readSheet(file)
    return writeTable(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
  } catch {
    throw new FileError('notATable')
  }
}

/** Text in UTF-8, in UTF-16 with a mark (Excel's «Unicode text») or in Windows-1252. Throws FileError for other files. */
export function decodeText(bytes: Uint8Array): string {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe])
  const text = isUtf16 ? new TextDecoder('utf-16le').decode(bytes) : decodeEightBit(bytes)
  // No text has these; a picture or a PDF is full of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text) || text.startsWith('%PDF')) throw new FileError('notATable')
  return text
}

function decodeEightBit(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
