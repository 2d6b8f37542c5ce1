import { withTextAsTable } from '../understanding/running-text.ts'
import { withTurnedTables } from '../understanding/sideways.ts'
import { FileError } from './file-error.ts'
import type { HtmlPage } from './html-page.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { type Line, type SourceDocument, tablesOf, textsIn } from './source-document.ts'

/** What was given to be imported, read, with what it can be known again by. */
export interface Source {
  /** Of a file; empty for what was pasted. */
  name: string
  document: SourceDocument
  /** SHA-256 of what was read: the same text saved anew, or pasted, has the same. */
  hash: string
}

/** A file, or what is on the clipboard, as HTML and as plain text; either may be empty. */
export type Given = { name: string; bytes: Uint8Array } | { page: HtmlPage | null; text: string }

/** More than any plan: some 150 pages. */
const MOST_CHARACTERS = 300_000

/** Throws FileError. */
export async function readSource(
  given: Given,
  onProgress: (share: number) => void = () => {},
): Promise<Source> {
  if (!('bytes' in given)) return sourceOf('', pastedDocument(given.page, given.text))
  const { readFile } = await import('./read-file.ts')
  return sourceOf(given.name.slice(0, 300), readFile(given.bytes, onProgress))
}

function pastedDocument(page: HtmlPage | null, text: string): SourceDocument {
  const fromHtml = page && readHtml(page)
  const isTabbed = text.includes('\t')
  return fromHtml && (tablesOf(fromHtml).length > 0 || !isTabbed) ? fromHtml : readText(text)
}

async function sourceOf(name: string, read: SourceDocument): Promise<Source> {
  const document = { ...read, blocks: [...withTextAsTable(withTurnedTables(read.blocks))] }
  const isEmpty = !document.blocks.some((block) => block.kind === 'table' || /\S/.test(block.line.text))
  if (isEmpty) throw new FileError('empty')
  const length = textsIn(document.blocks).reduce((sum, text) => sum + text.length, 0)
  if (length > MOST_CHARACTERS) throw new FileError('tooMuch')
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify(placedTexts(document))),
  )
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { name, document, hash }
}

/** The words in their places; not how they are set, which differs between a file and the clipboard. */
const placedTexts = ({ blocks }: SourceDocument) =>
  blocks
    .map((block) =>
      block.kind === 'line'
        ? written([block.line])
        : block.table.rows.map((row) => row.map(({ lines }) => written(lines))),
    )
    .filter(({ length }) => length > 0)

const written = (lines: readonly Line[]): string[] =>
  lines.map(({ text }) => text.trim()).filter((text) => text !== '')
