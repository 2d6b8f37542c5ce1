export interface Segment {
  text: string
  isHit: boolean
}

/** What the database takes for a word; see words_in. */
const WORD = /[\p{Alphabetic}\p{Nd}]+/gu

/**
 * A text cut where what was found begins and ends. The hits are words as the database compares them: composed, in
 * lower case. Joined, the segments are the text, composed.
 */
export function markHits(text: string, hits: readonly string[]): Segment[] {
  const composed = text.normalize()
  const wanted = new Set(hits)
  const segments: Segment[] = []
  let end = 0
  for (const match of composed.matchAll(WORD)) {
    if (!wanted.has(match[0].toLowerCase())) continue
    if (match.index > end) segments.push({ text: composed.slice(end, match.index), isHit: false })
    segments.push({ text: match[0], isHit: true })
    end = match.index + match[0].length
  }
  if (end < composed.length) segments.push({ text: composed.slice(end), isHit: false })
  return segments
}
