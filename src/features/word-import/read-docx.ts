import mammoth from 'mammoth'
import { unreadTexts } from './docx-parts.ts'
import { FileError, openDocx } from './open-docx.ts'
import { readHtml } from './read-html.ts'
import { type Block, cellsOf, type SourceDocument, textOf } from './source-document.ts'

const options = {
  // Empty paragraphs stand between what belongs together.
  ignoreEmptyParagraphs: false,
  // Pictures are counted, not read.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: ['comment-reference => sup'],
}

/** What stands in a Word file: tracked insertions are in it, deletions are not. Throws FileError. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const { clean, hasMacros, margins, written, drawings } = openDocx(bytes)
  const html = await toHtml(clean)
  const { blocks, extras } = readHtml(html, { keepsSpaces: true })
  const unread = unreadTexts(written.texts, blocks.map(textIn).join(''))
  // First, where they are no part of any answer.
  const apart = [...margins, ...unread, ...written.drawn]
  return { blocks: [...apart.map(lineOf), ...blocks], extras: { ...extras, ...drawings, hasMacros } }
}

const textIn = (block: Block): string =>
  block.kind === 'line' ? block.line.text : [...cellsOf(block.table)].map(textOf).join('')

const lineOf = (text: string): Block => ({
  kind: 'line',
  line: { text, isItem: false, bold: '' },
  isHeading: false,
})

async function toHtml(clean: Uint8Array): Promise<string> {
  const arrayBuffer = clean.slice().buffer
  try {
    // The browser's build takes the one, Node's the other.
    const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer }
    return (await mammoth.convertToHtml(input, options)).value
  } catch {
    throw new FileError('broken')
  }
}
