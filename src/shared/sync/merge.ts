import { findHunks } from './diff.ts'
import { graphemes, normaliseLines } from './graphemes.ts'
import type { Side } from './merge-clusters.ts'
import { compose } from './merge-compose.ts'
import type { Piece } from './merge-pieces.ts'
import type { Range } from './types.ts'

export interface Merged {
  text: string
  /** Where two versions of the same words stand side by side in `text`. */
  conflicts: Range[]
  /** An offset in `mine` to the same place in `text`; sticks to the letter before it. */
  mapMine: (offset: number) => number
  mapTheirs: (offset: number) => number
}

/** Offsets in the base where what either had put in last came to an end: whoever goes on typing is there. */
export interface Ends {
  mine: readonly number[]
  theirs: readonly number[]
}

/**
 * Three-way merge for prose. What either inserted stays, in whole runs; what either deleted goes; the same edit
 * by both counts once; words that both rewrote stand whole side by side. `merge(base, a, b).text` equals
 * `merge(base, b, a).text`, with `ends` the other way round too. Offsets and ranges are UTF-16 code units of texts with \n as line end.
 */
export function merge(base: string, mine: string, theirs: string, ends?: Ends): Merged {
  const texts = [base, mine, theirs].map(normaliseLines) as [string, string, string]
  const head = commonHead(texts)
  const tail = commonTail(texts, head)
  const [middle, middleMine, middleTheirs] = texts.map((text) =>
    graphemes(text.slice(head, text.length - tail)),
  ) as [string[], string[], string[]]
  const pieces = compose(middle, findHunks(middle, middleMine), findHunks(middle, middleTheirs), {
    head: texts[0].slice(0, head),
    tail: texts[0].slice(texts[0].length - tail),
    isMineFirst: texts[1] < texts[2],
    isBlankBase: texts[0].trim() === '',
    leader: (gap) => (ends ? leaderAt(texts[0], head + middle.slice(0, gap).join('').length, ends) : null),
  })
  return {
    text: pieces.map((one) => one.text).join(''),
    conflicts: conflictRanges(pieces),
    mapMine: (offset) => mapOffset(pieces, 'mine', offset),
    mapTheirs: (offset) => mapOffset(pieces, 'theirs', offset),
  }
}

/** A run that goes on from an earlier one is not to be parted from it by what the other puts in there. */
function leaderAt(base: string, offset: number, ends: Ends): Side | null {
  const isHere = (end: number) => base.slice(Math.min(end, offset), Math.max(end, offset)).trim() === ''
  const [isMine, isTheirs] = [ends.mine.some(isHere), ends.theirs.some(isHere)]
  if (isMine === isTheirs) return null
  return isMine ? 'mine' : 'theirs'
}

/** Up to a space that all three share, so that neither a word nor a grapheme is cut in two. */
function commonHead([base, mine, theirs]: [string, string, string]): number {
  const limit = Math.min(base.length, mine.length, theirs.length)
  let at = 0
  while (at < limit && base[at] === mine[at] && base[at] === theirs[at]) at++
  at--
  while (at > 0 && !isCut(base, at)) at--
  return Math.max(at, 0)
}

function commonTail([base, mine, theirs]: [string, string, string], head: number): number {
  const limit = Math.min(base.length, mine.length, theirs.length) - head
  const isSame = (back: number) => {
    const unit = base[base.length - back]
    return unit === mine[mine.length - back] && unit === theirs[theirs.length - back]
  }
  let length = 0
  while (length < limit && isSame(length + 1)) length++
  length--
  while (length > 0 && !isCut(base, base.length - length)) length--
  return Math.max(length, 0)
}

function isCut(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1)
  return (left === 0x20 || left === 0x0a) && text.charCodeAt(at) < 0x300
}

function conflictRanges(pieces: readonly Piece[]): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const { text, isConflict } of pieces) {
    const end = at + text.length
    const last = ranges.at(-1)
    if (isConflict && last?.end === at) last.end = end
    else if (isConflict) ranges.push({ start: at, end })
    at = end
  }
  return ranges.filter((range) => range.end > range.start)
}

function mapOffset(pieces: readonly Piece[], side: 'mine' | 'theirs', offset: number): number {
  let from = 0
  let at = 0
  for (const one of pieces) {
    const to = from + one[side]
    if (one[side] > 0 && from < offset && offset <= to) return at + Math.min(offset - from, one.text.length)
    if (offset <= from) break
    from = to
    at += one.text.length
  }
  return offset <= 0 ? 0 : at
}
