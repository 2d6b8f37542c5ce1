import { LineFlow, type Style } from './line-flow.ts'
import { readHtmlTable } from './read-html-table.ts'
import { type Block, type Extras, noExtras, type SourceDocument } from './source-document.ts'

interface ReadOptions {
  /** As mammoth writes it: spaces are the document's own. */
  keepsSpaces: boolean
}

/**
 * The text of a page of HTML. The document it is parsed into is never shown and runs nothing: no script, no handler, no
 * picture is fetched. Only text is taken out of it.
 */
export function readHtml(html: string, options: ReadOptions = { keepsSpaces: false }): SourceDocument {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const extras = { ...noExtras }
  // In a spreadsheet a cell has no paragraphs: what is on lines of its own is set so by breaks.
  const isSheet = /office:excel|mso-data-placement:\s*same-cell|google-sheets-html-origin/i.test(html)
  const blocks = new HtmlReader(options, extras, isSheet).blocksIn(body)
  return { blocks, extras }
}

const leftOut = new Set([
  'SCRIPT',
  'STYLE',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  // Deleted with tracked changes.
  'DEL',
])
const paragraphs = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const boxes = new Set([
  ...['DIV', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE'],
  ...['BLOCKQUOTE', 'PRE', 'FIGURE', 'FORM', 'FIELDSET', 'ADDRESS', 'HR', 'CENTER'],
])

const plain: Style = { item: null, depth: 0, isBold: false, isHeading: false }

export class HtmlReader {
  readonly #options: ReadOptions
  readonly #extras: Extras
  readonly #isSheet: boolean

  constructor(options: ReadOptions, extras: Extras, isSheet: boolean) {
    this.#options = options
    this.#extras = extras
    this.#isSheet = isSheet
  }

  /** What stands in an element, in order. */
  blocksIn(element: Element): Block[] {
    const flow = new LineFlow(this.#options.keepsSpaces)
    this.#readChildren(element, flow, plain)
    flow.end(plain)
    return flow.blocks
  }

  #readChildren(element: Element, flow: LineFlow, style: Style) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) flow.add(node.nodeValue ?? '', style)
      else if (node instanceof Element) this.#readElement(node, flow, style)
    }
  }

  #readElement(element: Element, flow: LineFlow, style: Style) {
    const name = element.tagName.toUpperCase()
    if (leftOut.has(name) || this.#isMark(element, name)) return
    if (name === 'BR') return this.#isSheet ? flow.end(style, true) : flow.breakLine()
    if (name === 'TABLE') {
      flow.end(style)
      for (const block of readHtmlTable(element, this)) {
        if (block.kind === 'table') flow.addTable(block)
        else flow.blocks.push(block)
      }
      return
    }
    const inner = innerStyle(element, name, style)
    const isParagraph = paragraphs.has(name)
    if (!isParagraph && !boxes.has(name)) return this.#readChildren(element, flow, inner)
    flow.end(style)
    this.#readChildren(element, flow, inner)
    flow.end(inner, isParagraph)
  }

  /** What stands for something else than text: counted, and not read. */
  #isMark(element: Element, name: string): boolean {
    if (name === 'IMG' || name === 'SVG' || name === 'V:IMAGEDATA') {
      this.#extras.pictures++
      return true
    }
    const target = element.getAttribute('href') ?? ''
    const isNote = /^#(footnote-\d|endnote-\d|_ftn\d|_edn\d)/.test(target)
    const isComment = /^#(comment-\d|_msocom_)/.test(target)
    if (isNote) this.#extras.footnotes++
    if (isComment) this.#extras.comments++
    // The way back from a note, and the bullet or number that Word writes before an item.
    return (
      isNote ||
      isComment ||
      /^#(footnote-ref|endnote-ref|comment-ref|_ftnref|_ednref|_msoanchor)/.test(target) ||
      /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')
    )
  }
}

function innerStyle(element: Element, name: string, style: Style): Style {
  const css = element.getAttribute('style') ?? ''
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
