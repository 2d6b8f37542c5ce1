import { type Block, cleanText, type Line } from './source-document.ts'

/** An item of a list that is being read; the paragraphs in it are one line together. */
export interface OpenItem {
  depth: number
  line: Line | null
}

/** How the text that is being read is set. */
export interface Style {
  item: OpenItem | null
  /** How many lists it is in. */
  depth: number
  isBold: boolean
  isHeading: boolean
}

/** Gathers running text into lines, as a page would show it. */
export class LineFlow {
  readonly blocks: Block[] = []
  readonly #keepsSpaces: boolean
  #text = ''
  #bold = ''
  #isStillBold = true
  /** The last item of the outermost list: what is listed under it belongs to it. */
  #topItem: Line | null = null

  /** `keepsSpaces`: a space is a space, and not a place where a line of the source was broken. */
  constructor(keepsSpaces: boolean) {
    this.#keepsSpaces = keepsSpaces
  }

  add(text: string, { isBold }: Style) {
    const shown = this.#shown(text)
    if (this.#isStillBold && isBold) this.#bold += shown
    else if (/\S/.test(shown)) this.#isStillBold = false
    this.#text += shown
  }

  #shown(text: string): string {
    const clean = cleanText(text)
    if (this.#keepsSpaces) return clean.replaceAll('\u00a0', ' ')
    const collapsed = clean.replace(/[ \t\r\n\f]+/g, ' ').replaceAll('\u00a0', ' ')
    return /(^|\s)$/.test(this.#text) ? collapsed.replace(/^ /, '') : collapsed
  }

  breakLine() {
    this.#text = `${this.#keepsSpaces ? this.#text : this.#text.trimEnd()}\n`
  }

  /** Ends the line. An empty one counts where it is a paragraph of its own. */
  end({ item, isHeading }: Style, isParagraph = false) {
    const text = this.#keepsSpaces ? this.#text : this.#text.trim()
    const bold = this.#bold.trim()
    this.#text = ''
    this.#bold = ''
    this.#isStillBold = true
    if (text === '' && (!isParagraph || item)) return
    if (item) this.#addItem(item, text, bold)
    else this.#addLine({ text, bold, isItem: false }, isHeading)
  }

  addBlocks(blocks: readonly Block[]) {
    this.#topItem = null
    this.blocks.push(...blocks)
  }

  #addItem(item: OpenItem, text: string, bold: string) {
    if (item.line) item.line.text += `\n${text}`
    else if (item.depth > 1 && this.#topItem) {
      this.#topItem.text += `\n– ${text}`
      item.line = this.#topItem
    } else {
      item.line = { text, bold, isItem: true }
      this.#addLine(item.line, false)
      this.#topItem = item.line
    }
  }

  #addLine(line: Line, isHeading: boolean) {
    this.#topItem = null
    this.blocks.push({ kind: 'line', line, isHeading })
  }
}
