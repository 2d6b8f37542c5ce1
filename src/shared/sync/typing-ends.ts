import { findHunks } from './diff.ts'
import { graphemes } from './graphemes.ts'
import type { Ends } from './merge.ts'

interface Change {
  start: number
  end: number
  length: number
}

/** Where the last thing that either of two sides put into a text came to an end, as the text goes on changing. */
export class TypingEnds implements Ends {
  mine: readonly number[] = []
  theirs: readonly number[] = []

  /** The text that all have has become another, by what one side put in or took out. */
  changed(side: keyof Ends, before: string, after: string) {
    if (before === after) return
    const changes = changesOf(before, after)
    const follow = (offset: number) => moved(changes, offset)
    const put: number[] = []
    let growth = 0
    for (const { start, end, length } of changes) {
      if (length > 0) put.push(start + growth + length)
      growth += length - (end - start)
    }
    const other = side === 'mine' ? 'theirs' : 'mine'
    this[other] = this[other].map(follow)
    this[side] = put.length > 0 ? put : this[side].map(follow)
  }
}

/** In code units. */
function changesOf(before: string, after: string): Change[] {
  const units = graphemes(before)
  let at = 0
  let offset = 0
  const offsetOf = (index: number) => {
    for (; at < index; at++) offset += units[at]?.length ?? 0
    return offset
  }
  return findHunks(units, graphemes(after)).map(({ start, end, insert }) => ({
    start: offsetOf(start),
    end: offsetOf(end),
    length: insert.join('').length,
  }))
}

/** What is put in just behind an offset does not move it. */
function moved(changes: readonly Change[], offset: number): number {
  let growth = 0
  for (const { start, end, length } of changes) {
    if (start >= offset) break
    if (end > offset) return start + growth + length
    growth += length - (end - start)
  }
  return offset + growth
}
