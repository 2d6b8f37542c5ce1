import type { HtmlPage } from './html-page.ts'
import { LineFlow, type Style } from './line-flow.ts'
import { readHtmlTable } from './read-html-table.ts'
import { type Block, type Extras, noExtras, type SourceDocument } from './source-document.ts'
import { isNode, type XmlNode } from './xml.ts'

/** The text of a page. Throws FileError for more than can be a plan. */
export function readHtml({ body, isSheet }: HtmlPage): SourceDocument {
  const extras = { ...noExtras }
  const blocks = new HtmlReader(extras, isSheet).blocksIn(body)
  return { blocks, extras, apart: [] }
}

const paragraphs = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const boxes = new Set([
  ...['DIV', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE'],
  ...['BLOCKQUOTE', 'PRE', 'FIGURE', 'FORM', 'FIELDSET', 'ADDRESS', 'HR', 'CENTER'],
])

const plain: Style = { item: null, depth: 0, isBold: false, isHeading: false }

export class HtmlReader {
  readonly #extras: Extras
  readonly #isSheet: boolean

  constructor(extras: Extras, isSheet: boolean) {
    this.#extras = extras
    this.#isSheet = isSheet
  }

  /** What stands in an element, in order. */
  blocksIn(element: XmlNode): Block[] {
    const flow = new LineFlow(false)
    this.#readChildren(element, flow, plain)
    flow.end(plain)
    return flow.blocks
  }

  #readChildren(element: XmlNode, flow: LineFlow, style: Style) {
    for (const node of element.children) {
      if (isNode(node)) this.#readElement(node, flow, style)
      else flow.add(node, style)
    }
  }

  #readElement(element: XmlNode, flow: LineFlow, style: Style) {
    const { name } = element
    if (this.#isMark(element)) return
    if (name === 'BR') return this.#isSheet ? flow.end(style, true) : flow.breakLine()
    if (name === 'TABLE') {
      flow.end(style)
      return flow.addBlocks(readHtmlTable(element, (cell) => this.blocksIn(cell)))
    }
    const inner = innerStyle(element, style)
    const isParagraph = paragraphs.has(name)
    if (!isParagraph && !boxes.has(name)) return this.#readChildren(element, flow, inner)
    flow.end(style)
    this.#readChildren(element, flow, inner)
    flow.end(inner, isParagraph)
  }

  /** What stands for something else than text: counted, and not read. */
  #isMark({ name, attributes }: XmlNode): boolean {
    if (name === 'IMG' || name === 'SVG' || name === 'V:IMAGEDATA') {
      this.#extras.pictures++
      return true
    }
    const target = attributes.href ?? ''
    const isNote = /^#(footnote-\d|endnote-\d|_ftn\d|_edn\d)/.test(target)
    const isComment = /^#(comment-\d|_msocom_)/.test(target)
    if (isNote) this.#extras.footnotes++
    if (isComment) this.#extras.comments++
    // The way back from a note, and the bullet or number that Word writes before an item.
    return (
      isNote ||
      isComment ||
      /^#(footnote-ref|endnote-ref|comment-ref|_ftnref|_ednref|_msoanchor)/.test(target) ||
      /mso-list:\s*ignore/i.test(attributes.style ?? '')
    )
  }
}

function innerStyle({ name, attributes }: XmlNode, style: Style): Style {
  const css = attributes.style ?? ''
  const weight = /font-weight:\s*(\w+)/i.exec(css)?.[1]
  const isBold = weight
    ? weight === 'bold' || Number(weight) >= 600
    : style.isBold || name === 'B' || name === 'STRONG'
  const inner = { ...style, isBold, isHeading: style.isHeading || /^H[1-6]$/.test(name) }
  if (name === 'UL' || name === 'OL') return { ...inner, depth: style.depth + 1 }
  if (name === 'LI') return { ...inner, item: { depth: Math.max(1, style.depth), line: null } }
  // Word's own lists are paragraphs that say so.
  const level = /mso-list:[^;]*level(\d)/i.exec(css)?.[1]
  return level ? { ...inner, item: { depth: Number(level), line: null } } : inner
}
