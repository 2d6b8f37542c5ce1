import type { Extras } from './source-document.ts'

const DRAWINGS = ['charts', 'diagrams'] as const

/** What a document's XML has beside its text, that is drawn and not written. */
export function countDrawings(xml: string): Pick<Extras, 'charts' | 'diagrams' | 'formulas'> {
  const counts = { charts: 0, diagrams: 0, formulas: 0 }
  // Each is named by what it is drawn as; newer kinds of charts have a name of their own.
  for (const [, name] of xml.matchAll(/<a:graphicData\s[^>]*uri="[^"]*\/(chart|chartex|diagram)"/g)) {
    counts[DRAWINGS[name === 'diagram' ? 1 : 0]]++
  }
  counts.formulas = xml.match(/<m:oMath[\s>]/g)?.length ?? 0
  return counts
}

/** Frames around text that the reader does not know, and would leave out with what is in them. */
export const withoutFrames = (xml: string): string => xml.replace(/<\/?w:(fldSimple|bdo|dir)(\s[^>]*)?>/g, '')

/**
 * The texts of paragraphs, in order, as they stand in the XML, of which some may stand where the reader does not look: in
 * a text box or a drawing. `tag` is the prefix of the alphabet they are written in: w for Word's, a for drawings'.
 */
export function paragraphTexts(xml: string, tag: 'w' | 'a'): string[] {
  const tokens = new RegExp(`<(/?)${tag}:(p|moveFrom|t)(?=[\\s>])[^>]*>([^<]*)`, 'g')
  const texts: string[] = []
  const open: string[] = []
  let moved = 0
  for (const [whole, closing, name, text] of xml.matchAll(tokens)) {
    const isEmptyElement = /^<[^>]*\/>/.test(whole)
    if (isEmptyElement) continue
    if (name === 't' && !closing && moved === 0)
      open[open.length - 1] = (open.at(-1) ?? '') + decoded(text ?? '')
    else if (name === 'moveFrom') moved += closing ? -1 : 1
    else if (name === 'p' && !closing) open.push('')
    else if (name === 'p') texts.push(open.pop() ?? '')
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)

/** Those of the texts that stand nowhere in what was read, each once. */
export function unreadTexts(texts: readonly string[], read: string): string[] {
  const all = lettersOf(read)
  let at = 0
  const unread = texts.filter((text) => {
    const sought = lettersOf(text)
    // They mostly come in the order they were read in.
    const found = all.indexOf(sought, at)
    if (found >= 0) at = found
    return found < 0 && !all.includes(sought)
  })
  return [...new Set(unread)]
}

/** Hyphens, tabs and spaces may be written otherwise. */
const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
