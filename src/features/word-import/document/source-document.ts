/** What is read from a file or the clipboard, whatever program it comes from: text and where it stands, nothing else. */
export interface SourceDocument {
  blocks: Block[]
  extras: Extras
  /** What is written in it and is no part of its running text. */
  apart: Apart[]
}

/** `margin`: at the top or the foot of the pages; `placeholder`: what a form field says while it is empty. */
export interface Apart {
  kind: 'margin' | 'footnote' | 'comment' | 'hidden' | 'placeholder' | 'formula' | 'drawing'
  text: string
}

export type Block = { kind: 'line'; line: Line; isHeading: boolean } | { kind: 'table'; table: SourceTable }

/** A paragraph, or an item of a list. */
export interface Line {
  text: string
  isItem: boolean
  /** The words it opens with as far as they are in bold. */
  bold: string
}

export interface Cell {
  lines: Line[]
}

/** Every row has as many cells as the table has columns: a merged cell stands, as the same object, wherever it covers. */
export interface SourceTable {
  columns: number
  rows: Cell[][]
}

/** What there may be beside the text of a document; `diagrams` are Word's SmartArt, `chunks` files inside the file. */
export const extraKinds = [
  'pictures',
  'charts',
  'diagrams',
  'formulas',
  'footnotes',
  'comments',
  'chunks',
] as const

/** How many there are of each. */
export type Extras = Record<(typeof extraKinds)[number], number> & {
  hasMacros: boolean
  /** Plain text whose rows are not all of one length: a cell of several paragraphs comes apart in it. */
  isComeApart: boolean
}

export const noExtras: Extras = {
  pictures: 0,
  charts: 0,
  diagrams: 0,
  formulas: 0,
  footnotes: 0,
  comments: 0,
  chunks: 0,
  hasMacros: false,
  isComeApart: false,
}

/** The text of a cell as one. */
export const textOf = ({ lines }: Cell): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trim()

export const tablesOf = ({ blocks }: { blocks: readonly Block[] }): SourceTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

/** All texts, in order: of lines and of each cell once. */
export const textsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.line.text]
      : [...cellsOf(block.table)].flatMap(({ lines }) => lines.map(({ text }) => text)),
  )

/** The cells of a table, each once. */
export const cellsOf = ({ rows }: SourceTable): Set<Cell> => new Set(rows.flat())

export const isBlank = (text: string): boolean => !/\S/.test(text)

/** Without what the database does not take: control characters and halves of characters. */
export const cleanText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

/** «Side 3 av 10», in any of the languages: no text of anybody's. */
export const isPageNumber = (text: string): boolean =>
  !/\p{L}/u.test(text.replace(/\b(side|s|page|av|of)\b/giu, ''))

/** The same stands at the top of several pages, and in fields that nobody has filled in. */
export const uniqueApart = (apart: readonly Apart[]): Apart[] => [
  ...new Map(apart.map((one) => [`${one.kind} ${one.text}`, one])).values(),
]
