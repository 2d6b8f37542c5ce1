import { findHunks, type Hunk } from '../difference/diff.ts'
import { graphemes } from '../difference/graphemes.ts'
import { seed } from './epochs.ts'
import { RowDocument } from './row-document.ts'

/** Words that were written on a text without its document. */
export interface Carried {
  /** The text they were written on, first; then texts that a save of unknown outcome may have made of it. */
  bases: readonly string[]
  text: string
}

/**
 * Brings words that were written without the document into it, as a difference of texts. What both changed alike counts
 * once; a word that both rewrote stands there in both versions, marked. Returns where each offset in the words is then,
 * or null when that is for the two texts to tell.
 */
export function carry(document: RowDocument, field: string, { bases, text }: Carried): number[] | null {
  const theirs = document.text(field)
  const base = bases.includes(theirs) ? theirs : (bases[0] ?? '')
  if (text === base || text === theirs) return null
  if (base === theirs) {
    document.replace(field, text)
    return Array.from({ length: text.length + 1 }, (_, at) => at)
  }
  // Documents of their own, in which the two differences meet as two people's typing does.
  const start = seed('', '', { [field]: base })
  const words = withoutSame(base, text, theirs)
  // The lower number stands first where both put something in: whoever goes on with a word goes first.
  const [mine, other] = [new RowDocument('', isContinuing(base, words) ? 1 : 3), new RowDocument('', 2)]
  for (const one of [mine, other]) one.apply(start, { isForBoth: true })
  mine.replace(field, words)
  other.replace(field, theirs)
  const anchors = Array.from({ length: words === text ? text.length + 1 : 0 }, (_, at) =>
    mine.anchor(field, at),
  )
  mine.apply(other.encode(), { isForBoth: true })
  document.replace(field, mine.text(field))
  document.mark(field, mine.marks(field))
  const map = anchors.map((anchor) => mine.offset(anchor) ?? 0)
  mine.destroy()
  other.destroy()
  return map.length > 0 ? map : null
}

function isContinuing(base: string, text: string): boolean {
  const units = graphemes(base)
  return findHunks(units, graphemes(text)).some(
    ({ start, insert }) => /\S/.test(units[start - 1] ?? '') && /\S/.test(insert[0] ?? ''),
  )
}

/** My text without the edits that the other text has too: they may be mine, saved without my knowing. */
function withoutSame(base: string, mine: string, theirs: string): string {
  const units = graphemes(base)
  const others = findHunks(units, graphemes(theirs))
  const own = findHunks(units, graphemes(mine)).filter(
    (hunk) => !others.some((other) => isWithin(hunk, other)),
  )
  for (const { start, end, insert } of own.toReversed()) units.splice(start, end - start, ...insert)
  return units.join('')
}

/** The same edit, or one whose words stand whole among those that were put in at the same place. */
function isWithin(hunk: Hunk, other: Hunk): boolean {
  if (hunk.start < other.start || hunk.end > other.end) return false
  const [words, others] = [hunk, other].map(({ insert }) => insert.join('').split(/\s+/).filter(Boolean))
  if (!words || !others) return false
  return (
    others.some((_, at) => words.every((word, index) => others[at + index] === word)) || words.length === 0
  )
}
