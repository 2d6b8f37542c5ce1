const segmenter = new Intl.Segmenter('nb', { granularity: 'grapheme' })
const wordStart = /^[\p{L}\p{N}\p{M}_]/u

/** Line ends as in a textarea's value: only \n. */
export function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Without what no text of the database can hold: NUL, and half an emoji. */
export const cleaned = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** What a reader takes for one letter, emoji and combining marks included. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split('')
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** Code units below the combining marks are one grapheme each (\r does not occur after normalising). */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x300) return false
  return true
}

export function isWordGrapheme(grapheme: string | undefined): boolean {
  return grapheme !== undefined && wordStart.test(grapheme)
}

/** Words whole; spaces, punctuation and emoji one by one. */
export function wordTokens(units: readonly string[]): string[] {
  const tokens: string[] = []
  let word = ''
  for (const unit of units) {
    if (isWordGrapheme(unit)) {
      word += unit
      continue
    }
    if (word) tokens.push(word)
    word = ''
    tokens.push(unit)
  }
  if (word) tokens.push(word)
  return tokens
}
