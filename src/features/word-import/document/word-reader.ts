import { LineFlow, type Style } from './line-flow.ts'
import type { Apart, Block, Extras } from './source-document.ts'
import { alternative, unwrapped, wrappers } from './word-elements.ts'
import type { WordStyles } from './word-styles.ts'
import { readWordTable } from './word-table.ts'
import { childOf, elementsIn, isNode, isOn, type XmlNode } from './xml.ts'

/** How a run stands, beside what it says. */
interface RunStyle extends Style {
  isHidden: boolean
  isPlaceholder: boolean
}

/** Takes the text out of WordprocessingML: what is inserted with tracked changes is in it, what is deleted is not. */
export class WordReader {
  readonly #styles: WordStyles
  readonly #extras: Extras
  /** Gets what is not shown in the document, or is no part of its running text. */
  readonly #apart: Apart[]
  #hidden = ''
  #placeholder = ''
  #formula = ''
  #boxes: XmlNode[] = []

  constructor(styles: WordStyles, extras: Extras, apart: Apart[]) {
    this.#styles = styles
    this.#extras = extras
    this.#apart = apart
  }

  blocksIn(nodes: XmlNode['children']): Block[] {
    const flow = new LineFlow(true)
    for (const node of unwrapped(nodes)) {
      if (node.name === 'w:p') this.#readParagraph(node, flow)
      else if (node.name === 'w:tbl') {
        flow.end(plain)
        flow.addBlocks(readWordTable(node, (cell) => this.blocksIn(cell)))
      } else if (node.name === 'w:altChunk') this.#extras.chunks++
      else if (node.name.startsWith('m:')) this.#readFormula(node)
    }
    flow.end(plain)
    return flow.blocks
  }

  #readParagraph(paragraph: XmlNode, flow: LineFlow) {
    const properties = childOf(paragraph, 'w:pPr')
    const { isHeading, depth } = this.#styles.paragraph(properties)
    const item = depth === null ? null : { depth, line: null }
    const style = { ...plain, item, isHeading }
    this.#readRuns(paragraph.children, flow, style)
    // Where its end is deleted it goes on in the next one.
    const isGoingOn = childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined
    if (!isGoingOn) flow.end(style, true)
    this.#putApart()
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) flow.addBlocks(this.blocksIn(box.children))
  }

  #putApart() {
    const texts = { hidden: this.#hidden, placeholder: this.#placeholder, formula: this.#formula }
    this.#hidden = this.#placeholder = this.#formula = ''
    for (const [kind, text] of Object.entries(texts)) {
      if (/\S/.test(text)) this.#apart.push({ kind: kind as keyof typeof texts, text: text.trim() })
    }
  }

  #readRuns(nodes: XmlNode['children'], flow: LineFlow, style: RunStyle) {
    for (const node of nodes.filter(isNode)) {
      const { name } = node
      if (name === 'w:r') this.#readRun(node, flow, style)
      else if (name === 'mc:AlternateContent') this.#readRuns(alternative(node), flow, style)
      else if (name.startsWith('m:')) this.#readFormula(node)
      else if (wrappers.has(name)) this.#readRuns(node.children, flow, style)
    }
  }

  #readRun(run: XmlNode, flow: LineFlow, style: RunStyle) {
    const properties = childOf(run, 'w:rPr')
    const isBold = this.#styles.isSet(properties, 'w:b')
    const isHidden = this.#styles.isSet(properties, 'w:vanish')
    const isPlaceholder = PLACEHOLDER in run.attributes
    for (const node of run.children.filter(isNode)) {
      this.#readInRun(node, flow, { ...style, isBold, isHidden, isPlaceholder })
    }
  }

  #readInRun(node: XmlNode, flow: LineFlow, style: RunStyle) {
    const text = textOfElement(node)
    if (text !== null) {
      if (style.isPlaceholder) this.#placeholder += text
      else if (style.isHidden) this.#hidden += text
      else if (text === '\n') flow.breakLine()
      else flow.add(text, style)
      return
    }
    if (/^w:(foot|end)noteReference$/.test(node.name)) this.#extras.footnotes++
    else if (node.name === 'w:commentReference') this.#extras.comments++
    else if (node.name === 'mc:AlternateContent') {
      for (const child of alternative(node).filter(isNode)) this.#readDrawing(child)
    } else if (/^w:(drawing|pict|object)$/.test(node.name)) this.#readDrawing(node)
  }

  #readDrawing(node: XmlNode) {
    if (node.name === 'w:txbxContent') this.#boxes.push(node)
    else if (node.name === 'mc:AlternateContent') {
      for (const child of alternative(node).filter(isNode)) this.#readDrawing(child)
    } else {
      if (node.name === 'pic:pic' || node.name === 'v:imagedata') this.#extras.pictures++
      const uri = node.name === 'a:graphicData' ? node.attributes.uri : undefined
      if (uri && /\/(chart|chartex)$/.test(uri)) this.#extras.charts++
      if (uri?.endsWith('/diagram')) this.#extras.diagrams++
      for (const child of node.children.filter(isNode)) this.#readDrawing(child)
    }
  }

  /** Its letters and signs alone, without how they are set: no text of a plan. */
  #readFormula(node: XmlNode) {
    this.#extras.formulas += node.name === 'm:oMathPara' ? elementsIn(node, 'm:oMath').length : 1
    this.#formula += ` ${elementsIn(node, 'm:t')
      .flatMap(({ children }) => children)
      .join('')}`
  }
}

const plain: RunStyle = {
  item: null,
  depth: 0,
  isBold: false,
  isHeading: false,
  isHidden: false,
  isPlaceholder: false,
}

/** An attribute of runs in a form field that nobody has filled in. */
const PLACEHOLDER = 'isPlaceholder'

/** Marks the runs of such fields, wherever they are, before what is around them is taken off. */
export function markPlaceholders(node: XmlNode, isIn = false) {
  const isEmpty =
    isIn || (node.name === 'w:sdt' && isOn(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr') === true)
  if (isEmpty && node.name === 'w:r') node.attributes[PLACEHOLDER] = ''
  for (const child of node.children.filter(isNode)) markPlaceholders(child, isEmpty)
}

/** Signs of a font of signs that people tick off with. */
const signs: Record<string, string> = {
  F0FC: '✓',
  F0FB: '✗',
  F0FE: '☒',
  F0A8: '☐',
  F06F: '☐',
  F0E0: '→',
  F0B7: '•',
}

function textOfElement({ name, attributes, children }: XmlNode): string | null {
  switch (name) {
    case 'w:t':
      return children.filter((child) => !isNode(child)).join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return signs[(attributes['w:char'] ?? '').toUpperCase()] ?? ''
    default:
      return null
  }
}
