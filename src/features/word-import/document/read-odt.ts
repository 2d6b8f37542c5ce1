import type { DocumentPackage } from './document-package.ts'
import { FileError } from './file-error.ts'
import { OdtStyles } from './odt-styles.ts'
import { HtmlReader } from './read-html.ts'
import { type Apart, isPageNumber, noExtras, type SourceDocument, uniqueApart } from './source-document.ts'
import { WIDEST_CELL } from './table-grid.ts'
import { childOf, elementsIn, isNode, type XmlNode } from './xml.ts'

/** What stands in an OpenDocument text. Its elements are those of a page by other names, and are read as such. Throws FileError. */
export function readOdt(file: DocumentPackage, onProgress: (share: number) => void): SourceDocument {
  onProgress(0.1)
  const [content, look] = [file.read('content.xml'), file.read('styles.xml')]
  const body = childOf(childOf(content ?? undefined, 'office:body'), 'office:text')
  if (!body) throw new FileError('broken')
  onProgress(0.5)
  const extras = { ...noExtras, hasMacros: file.hasMacros }
  const page = new OdtPage(new OdtStyles([content, look]))
  const text = element('DIV', page.nodesOf(body.children))
  page.addMargins(look)
  const blocks = new HtmlReader(extras, false).blocksIn(text)
  onProgress(0.9)
  const counted = (kind: Apart['kind']) => page.apart.filter((one) => one.kind === kind).length
  extras.footnotes += counted('footnote')
  extras.comments += counted('comment')
  return { blocks, extras, apart: uniqueApart(page.apart) }
}

/** The elements of OpenDocument that a page has too. What is in any other is read as if it were not there. */
const names: Record<string, string> = {
  'text:p': 'P',
  'text:h': 'H2',
  'text:list': 'UL',
  'text:list-item': 'LI',
  'text:line-break': 'BR',
  'text:section': 'DIV',
  'draw:text-box': 'DIV',
  'draw:image': 'IMG',
  'table:table': 'TABLE',
  'table:table-row': 'TR',
  'table:table-cell': 'TD',
}

/** No text of the document: what was deleted from it, what is declared, how to get to a note. */
const nothing =
  /^(text:tracked-changes|text:note-citation|text:.*-decls|office:forms|office:annotation-end|svg:.*)$/

const element = (
  name: string,
  children: XmlNode['children'],
  attributes: XmlNode['attributes'] = {},
): XmlNode => ({ name, attributes, children })

class OdtPage {
  readonly apart: Apart[] = []
  readonly #styles: OdtStyles

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  nodesOf = (children: XmlNode['children']): XmlNode['children'] =>
    children.flatMap((child) => (isNode(child) ? this.#nodesFor(child) : [child]))

  #nodesFor(node: XmlNode): XmlNode['children'] {
    const { name, attributes, children } = node
    const style = attributes['text:style-name']
    if (nothing.test(name)) return []
    if (name === 'text:s') return ['\u00a0'.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100))]
    if (name === 'text:tab') return ['\u00a0']
    const kind = this.#kindApart(node)
    if (kind) {
      this.#putApart(kind, node)
      return []
    }
    const inner = this.nodesOf(children)
    if (name === 'table:table-cell') return repeated(node, element('TD', inner, spansOf(attributes)))
    if (name === 'text:p' && this.#styles.isHeading(style)) return [element('H2', inner)]
    const weight = { style: this.#styles.isBold(style) ? 'font-weight: bold' : '' }
    if (name === 'text:span' || name === 'text:p') return [element(names[name] ?? 'SPAN', inner, weight)]
    return names[name] ? [element(names[name], inner)] : inner
  }

  /** What is not shown, or is no part of the running text. */
  #kindApart({ name, attributes }: XmlNode): Apart['kind'] | null {
    if (name === 'office:annotation') return 'comment'
    if (name === 'text:note') return 'footnote'
    if (name === 'text:placeholder') return 'placeholder'
    // A cell that another one covers may still have somebody's text.
    const isHidden = name === 'table:covered-table-cell' || /^text:hidden-/.test(name)
    const isShown = !isHidden && !this.#styles.isHidden(attributes['text:style-name'])
    return isShown ? null : 'hidden'
  }

  #putApart(kind: Apart['kind'], node: XmlNode) {
    const paragraphs = elementsIn(node, 'text:p')
    const text = (paragraphs.length > 0 ? paragraphs : [node]).map(textIn).join('\n').trim()
    if (text !== '') this.apart.push({ kind, text })
  }

  addMargins(look: XmlNode | null) {
    const margins = ['header', 'footer', 'header-first', 'footer-first', 'header-left', 'footer-left']
    for (const margin of look ? margins.flatMap((one) => elementsIn(look, `style:${one}`)) : []) {
      if (!isPageNumber(textIn(margin))) this.#putApart('margin', margin)
    }
  }
}

const textIn = (node: XmlNode): string =>
  node.children.map((child) => (isNode(child) ? spaceOr(child) : child)).join('')
const spaceOr = (node: XmlNode): string =>
  /^text:(s|tab|line-break)$/.test(node.name) ? ' ' : nothing.test(node.name) ? '' : textIn(node)

const spansOf = (attributes: XmlNode['attributes']): XmlNode['attributes'] => ({
  rowspan: attributes['table:number-rows-spanned'] ?? '1',
  colspan: attributes['table:number-columns-spanned'] ?? '1',
})

/** Cells that are alike may stand there once, with how many they are. */
const repeated = ({ attributes }: XmlNode, cell: XmlNode): XmlNode[] => {
  const count = Number(attributes['table:number-columns-repeated'] ?? 1) || 1
  return Array.from({ length: Math.min(count, WIDEST_CELL) }, () => cell)
}
