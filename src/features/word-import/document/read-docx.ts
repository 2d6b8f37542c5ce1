import type { DocumentPackage } from './document-package.ts'
import { FileError } from './file-error.ts'
import {
  type Apart,
  isPageNumber,
  noExtras,
  type SourceDocument,
  textsIn,
  uniqueApart,
} from './source-document.ts'
import { markPlaceholders, WordReader } from './word-reader.ts'
import { WordStyles } from './word-styles.ts'
import { childOf, childrenOf, elementsIn, isNode, type XmlNode } from './xml.ts'

/** What stands in a Word file. Throws FileError. */
export function readDocx(file: DocumentPackage, onProgress: (share: number) => void): SourceDocument {
  const main = mainPart(file)
  onProgress(0.1)
  const body = childOf(file.read(main) ?? undefined, 'w:body')
  if (!body) throw new FileError('broken')
  markPlaceholders(body)
  onProgress(0.5)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = new WordStyles(file.read(`${folder}styles.xml`), file.read(`${folder}numbering.xml`))
  const extras = { ...noExtras, hasMacros: file.hasMacros }
  const apart: Apart[] = []
  const blocks = new WordReader(styles, extras, apart).blocksIn(body.children)
  onProgress(0.9)
  return { blocks, extras, apart: uniqueApart([...apart, ...besides(file, folder, styles)]) }
}

/** Where the document's text is. Most programs call it word/document.xml, and some do not. */
function mainPart(file: DocumentPackage): string {
  const relations = file.read('_rels/.rels')
  const main = childrenOf(relations ?? undefined, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  )
  return main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
}

/** What is written in a file outside its running text. */
function besides(file: DocumentPackage, folder: string, styles: WordStyles): Apart[] {
  const parts = (name: string) =>
    file.names(new RegExp(`^${folder}${name}\\.xml$`, 'i')).map((one) => file.read(one))
  const apart: Apart[] = []
  // Notes and comments in them are counted where they are referred to.
  const reader = new WordReader(styles, { ...noExtras }, apart)
  const add = (kind: Apart['kind'], element: XmlNode | null) => {
    const text = textsIn(reader.blocksIn(element?.children ?? []))
      .join('\n')
      .trim()
    if (text !== '') apart.push({ kind, text })
  }
  for (const part of parts('(header|footer)\\d*'))
    if (part && !isPageNumber(textOfPart(part))) add('margin', part)
  for (const part of parts('(foot|end)notes')) {
    for (const note of part?.children.filter(isNode) ?? []) {
      // Its others are the lines that stand between text and notes.
      if (!note.attributes['w:type'] || note.attributes['w:type'] === 'normal') add('footnote', note)
    }
  }
  for (const part of parts('comments'))
    for (const note of childrenOf(part ?? undefined, 'w:comment')) add('comment', note)
  for (const part of [...parts('diagrams/data\\w*'), ...parts('charts/chart\\w*')]) {
    for (const paragraph of part ? elementsIn(part, 'a:p') : []) {
      const text = elementsIn(paragraph, 'a:t')
        .flatMap(({ children }) => children)
        .join('')
        .trim()
      if (text !== '') apart.push({ kind: 'drawing', text })
    }
  }
  return apart
}

const textOfPart = (part: XmlNode): string =>
  elementsIn(part, 'w:t')
    .flatMap(({ children }) => children)
    .join('')
