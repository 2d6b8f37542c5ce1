import { legalText } from '../legal-text.ts'

/** Pieces of WordprocessingML (ISO/IEC 29500-1, 17): each function gives one element, as text. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands, in an element or an attribute. */
export const xmlText = (text: string): string =>
  legalText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '')

interface RunOptions {
  isBold?: boolean
  style?: 'Hyperlink'
}

/** One line of text: a line break is a paragraph, and a tab is an element of its own. */
export function run(text: string, { isBold = false, style }: RunOptions = {}): string {
  if (text === '') return ''
  const properties = `${style ? `<w:rStyle w:val="${style}"/>` : ''}${isBold ? '<w:b/>' : ''}`
  const pieces = xmlText(text)
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`))
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${pieces.join('<w:tab/>')}</w:r>`
}

interface ParagraphOptions {
  style?: 'Heading1' | 'Heading2' | 'Detail' | 'NextReflection' | 'Help' | 'TOC1' | 'Example'
  /** On the page of what follows. */
  isKept?: boolean
  startsPage?: boolean
}

export function paragraph(
  content: string,
  { style, isKept = false, startsPage = false }: ParagraphOptions = {},
): string {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    isKept && '<w:keepNext/>',
    startsPage && '<w:pageBreakBefore/>',
  ]
    .filter(Boolean)
    .join('')
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A text of several lines, a paragraph each; one empty paragraph for no text. */
export const paragraphs = (text: string, options?: ParagraphOptions): string =>
  legalText(text)
    .split('\n')
    .map((line) => paragraph(run(line), options))
    .join('')

/** A label in bold before the first line of a text. */
export function labelled(label: string, text: string, style?: ParagraphOptions['style']): string {
  const [first = '', ...rest] = legalText(text).split('\n')
  const head = run(label, { isBold: true }) + run(first && ` ${first}`)
  return [paragraph(head, style ? { style } : {}), ...rest.map((line) => paragraph(run(line)))].join('')
}

/** A place that links lead to; its number is the document's own. */
export const bookmarked = (number: number, name: string, content: string): string =>
  `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`

export const linkTo = (bookmark: string, text: string): string =>
  `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(text, { style: 'Hyperlink' })}</w:hyperlink>`

/** Facts in one line, as a file's properties have them. */
export const inOneLine = (facts: readonly [label: string, text: string][]): string =>
  facts.map(([label, text]) => `${label}: ${text}`).join('. ')
