import { FileError, MAX_FILE_SIZE } from './open-docx.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import type { Line, SourceDocument } from './source-document.ts'

/** What was given to be imported, read, with what it can be known again by. */
export interface Source {
  /** Of a file; empty for what was pasted. */
  name: string
  document: SourceDocument
  /** SHA-256 of what was read: the same text saved anew, or pasted, has the same. */
  hash: string
}

/** More than is ever copied; in characters. */
const LONGEST_PASTE = 5_000_000

/** A Word file. Throws FileError. */
export async function readFile(file: File): Promise<Source> {
  if (file.size > MAX_FILE_SIZE) throw new FileError('tooBig')
  const bytes = await bytesOf(file)
  const { readDocx } = await import('./read-docx.ts')
  return sourceOf(file.name.slice(0, 300), await readDocx(bytes))
}

/** The file may have been moved, or be on a drive that is gone. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new FileError('unreadable')
  }
}

/** What the clipboard has, as HTML and as plain text; either may be empty. Throws FileError. */
export async function readPasted(html: string, text: string): Promise<Source> {
  if (html.length > LONGEST_PASTE || text.length > LONGEST_PASTE) throw new FileError('tooBig')
  const fromHtml = html === '' ? null : readHtml(html)
  const hasTable = fromHtml?.blocks.some(({ kind }) => kind === 'table') ?? false
  const isTabbed = text.includes('\t')
  const document = fromHtml && (hasTable || !isTabbed) ? fromHtml : readText(text)
  return sourceOf('', document)
}

async function sourceOf(name: string, document: SourceDocument): Promise<Source> {
  const isEmpty = !document.blocks.some((block) => block.kind === 'table' || /\S/.test(block.line.text))
  if (isEmpty) throw new FileError('empty')
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify(textsOf(document))),
  )
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { name, document, hash }
}

/** The words in their places; not how they are set, which differs between a file and the clipboard. */
const textsOf = ({ blocks }: SourceDocument) =>
  blocks
    .map((block) =>
      block.kind === 'line'
        ? textIn([block.line])
        : block.table.rows.map((row) => row.map(({ lines }) => textIn(lines))),
    )
    .filter(({ length }) => length > 0)

const textIn = (lines: readonly Line[]): string[] =>
  lines.map(({ text }) => text.trim()).filter((text) => text !== '')
