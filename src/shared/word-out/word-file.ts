import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Language } from '../i18n/languages.ts'
import {
  contentTypes,
  coreProperties,
  documentFrame,
  documentRelations,
  footer,
  type Orientation,
  packageRelations,
  settings,
  styles,
} from './word-parts.ts'

interface WordFileOptions {
  title: string
  /** What else the file's properties say: whose it is, and of when. */
  about?: string
  language: Language
  orientation: Orientation
}

/** After a table Word wants a paragraph; this one takes no room that could be a page of its own. */
const end = '<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>'

/**
 * A .docx of these elements of the body (see word-xml.ts), taken in and compressed one by one, so that a document of
 * many plans is never there twice.
 */
export async function wordFile(
  { title, about = '', language, orientation }: WordFileOptions,
  body: Iterable<string> | AsyncIterable<string>,
): Promise<Blob> {
  const pieces: BlobPart[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece as Uint8Array<ArrayBuffer>)
  })
  const begin = (name: string) => {
    const file = new ZipDeflate(name)
    zip.add(file)
    return file
  }
  const add = (name: string, content: string) => begin(name).push(strToU8(content), true)

  add('[Content_Types].xml', contentTypes)
  add('_rels/.rels', packageRelations)
  const document = begin('word/document.xml')
  const [head, foot] = documentFrame(orientation)
  document.push(strToU8(head))
  for await (const element of body) document.push(strToU8(element))
  document.push(strToU8(end + foot), true)
  add('word/_rels/document.xml.rels', documentRelations)
  add('word/styles.xml', styles(language, orientation))
  add('word/settings.xml', settings(language))
  add('word/footer1.xml', footer(title))
  add('docProps/core.xml', coreProperties({ title, about, language }, new Date()))
  zip.end()
  return new Blob(pieces)
}
