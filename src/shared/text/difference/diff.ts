import { alignWords, equalPairs } from './align.ts'
import { graphemes, isWordGrapheme, normaliseLines, wordTokens } from './graphemes.ts'

/** `base[start, end)` became `insert`; all in graphemes. */
export interface Hunk {
  start: number
  end: number
  insert: string[]
}

/** `before[start, end)` became `after[from, to)`. */
interface Edit {
  start: number
  end: number
  from: number
  to: number
}

const longestWord = 40

/**
 * What turned one text into the other. Words are replaced whole, so that a retyped word is one run and not
 * the letters it happens to share; letters added to or taken from a word are found as such.
 */
export function findHunks(base: readonly string[], changed: readonly string[]): Hunk[] {
  const before = wordTokens(base)
  const after = wordTokens(changed)
  const baseAt = offsets(before)
  const changedAt = offsets(after)
  const hunks: Hunk[] = []
  for (const edit of tokenEdits(before, after)) {
    const start = baseAt[edit.start] ?? base.length
    const end = baseAt[edit.end] ?? base.length
    const insert = changed.slice(changedAt[edit.from], changedAt[edit.to])
    for (const hunk of refine(base, { start, end, insert })) {
      const last = hunks.at(-1)
      if (last?.end === hunk.start) {
        last.end = hunk.end
        last.insert = [...last.insert, ...hunk.insert]
      } else hunks.push(hunk)
    }
  }
  return hunks
}

/** Where each token starts, in graphemes, and after the last one the end. */
function offsets(tokens: readonly string[]): number[] {
  const starts = [0]
  let at = 0
  for (const token of tokens) {
    at += token.length === 1 ? 1 : graphemes(token).length
    starts.push(at)
  }
  return starts
}

function refine(base: readonly string[], hunk: Hunk): Hunk[] {
  const trimmed = trim(base, hunk)
  if (isPure(trimmed)) return [toWordStart(base, trimmed, hunk.start)]
  const removed = base.slice(hunk.start, hunk.end)
  const isLong = [...wordTokens(removed), ...wordTokens(hunk.insert)].some(
    (word) => word.length > longestWord,
  )
  if (!isLong) return [hunk]
  // No real word is this long: text without spaces, compared letter by letter.
  const hunks: Hunk[] = []
  let at = 0
  let to = 0
  for (const [same, other] of [
    ...equalPairs(removed, hunk.insert),
    [removed.length, hunk.insert.length] as const,
  ]) {
    const insert = hunk.insert.slice(to, other)
    if (same > at || other > to) hunks.push({ start: hunk.start + at, end: hunk.start + same, insert })
    at = same + 1
    to = other + 1
  }
  return hunks
}

function isPure(hunk: Hunk): boolean {
  return hunk.start === hunk.end || hunk.insert.length === 0
}

/**
 * "mer" to "myemer" is "mye" put in front, not "yem" put in after the m: an edit that could be either goes to
 * the start of its word, unless it is at the end of it.
 */
function toWordStart(base: readonly string[], hunk: Hunk, first: number): Hunk {
  if (!isWordGrapheme(base[hunk.end]) || !isPure(hunk)) return hunk
  let { start, end } = hunk
  const insert = [...hunk.insert]
  const last = () => (insert.length > 0 ? insert.at(-1) : base[end - 1])
  while (start > first && base[start - 1] === last()) {
    start--
    end--
    if (insert.length > 0) insert.unshift(insert.pop() as string)
  }
  return isWordGrapheme(base[start - 1]) ? hunk : { start, end, insert }
}

function trim(base: readonly string[], hunk: Hunk): Hunk {
  let { start, end } = hunk
  let from = 0
  let to = hunk.insert.length
  while (start < end && from < to && base[start] === hunk.insert[from]) {
    start++
    from++
  }
  while (start < end && from < to && base[end - 1] === hunk.insert[to - 1]) {
    end--
    to--
  }
  return { start, end, insert: hunk.insert.slice(from, to) }
}

/**
 * Content (words, emoji) is matched first and what stands between it follows: spaces are so many that counting
 * them as matches would pair unrelated words.
 */
function tokenEdits(before: readonly string[], after: readonly string[]): Edit[] {
  const old = contentPositions(before)
  const now = contentPositions(after)
  const edits: Edit[] = []
  let at = 0
  let to = 0
  const close = (end: number, until: number) => {
    edits.push(...gapEdits(before, after, { start: at, end, from: to, to: until }))
    at = end + 1
    to = until + 1
  }
  const words = (tokens: readonly string[], indexes: readonly number[]) =>
    indexes.map((index) => tokens[index] ?? '')
  for (const [one, other] of alignWords(words(before, old), words(after, now))) {
    const start = old[one] as number
    const from = now[other] as number
    close(start, from)
    if (before[start] !== after[from]) edits.push({ start, end: start + 1, from, to: from + 1 })
  }
  close(before.length, after.length)
  return edits
}

function isFiller(token: string | undefined): boolean {
  return token !== undefined && /^[\s\p{P}]/u.test(token)
}

function contentPositions(tokens: readonly string[]): number[] {
  return [...tokens.keys()].filter((index) => !isFiller(tokens[index]))
}

/** What changed between two pieces of common content: word by word if only words were swapped, else as one. */
function gapEdits(before: readonly string[], after: readonly string[], gap: Edit): Edit[] {
  let { start, end, from, to } = gap
  while (start < end && from < to && before[start] === after[from]) {
    start++
    from++
  }
  while (start < end && from < to && before[end - 1] === after[to - 1]) {
    end--
    to--
  }
  if (start === end && from === to) return []
  const shift = from - start
  const isSwap = (index: number) => {
    const isSame = before[index] === after[index + shift]
    return isSame || !(isFiller(before[index]) || isFiller(after[index + shift]))
  }
  const range = Array.from({ length: end - start }, (_, index) => start + index)
  if (end - start !== to - from || !range.every(isSwap)) return [{ start, end, from, to }]
  return range
    .filter((index) => before[index] !== after[index + shift])
    .map((index) => ({ start: index, end: index + 1, from: index + shift, to: index + shift + 1 }))
}

export interface DiffSegment {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Word-level marks for showing what changed; adjacent changes are joined. Both texts can be read back from it. */
export function diffWords(before: string, after: string): DiffSegment[] {
  const old = wordTokens(graphemes(normaliseLines(before)))
  const now = wordTokens(graphemes(normaliseLines(after)))
  const segments: DiffSegment[] = []
  const push = (kind: DiffSegment['kind'], text: string) => {
    if (text) segments.push({ kind, text })
  }
  let at = 0
  for (const edit of joinAcrossSpaces(tokenEdits(old, now), old)) {
    push('same', old.slice(at, edit.start).join(''))
    push('removed', old.slice(edit.start, edit.end).join(''))
    push('added', now.slice(edit.from, edit.to).join(''))
    at = edit.end
  }
  push('same', old.slice(at).join(''))
  return segments
}

/** "en to" to "tre fire" reads better as one change than as two with a common space. */
function joinAcrossSpaces(edits: readonly Edit[], old: readonly string[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const between = last ? old.slice(last.end, edit.start).join('') : ''
    const isReplaced = (one: Edit) => one.end > one.start && one.to > one.from
    if (last && between === ' ' && isReplaced(last) && isReplaced(edit)) {
      last.end = edit.end
      last.to = edit.to
    } else joined.push({ ...edit })
  }
  return joined
}
