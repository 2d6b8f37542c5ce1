import { merge } from './merge.ts'
import type { Range } from './types.ts'

export type Texts = Record<string, string>

/** A save that was sent and whose outcome is not known. */
export interface Attempt {
  number: number
  expectedVersion: number
  texts: Texts
}

/** All that has to survive a killed tab. */
export interface RowState {
  /** The server's row that the drafts build on; every attempt expects this version. */
  version: number
  base: Texts
  /** Only fields that differ from the base, or that an attempt of unknown outcome may have changed. */
  drafts: Texts
  attempts: Attempt[]
  nextNumber: number
}

export function emptyRow(): RowState {
  return { version: 0, base: {}, drafts: {}, attempts: [], nextNumber: 1 }
}

/** A text has become another under the hands of whoever is looking at it. */
export interface Move {
  field: string
  before: string
  after: string
  map: (offset: number) => number
}

/** The move from a text to what someone else made of it. */
export function moveTo(field: string, before: string, after: string): Move {
  return { field, before, after, map: (offset) => merge(before, before, after).mapMine(offset) }
}

/** Conflict marks after an edit: those it touched are settled, the others move along. */
export function shiftRanges(ranges: readonly Range[], before: string, after: string): Range[] {
  if (ranges.length === 0 || before === after) return [...ranges]
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  let tail = 0
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const end = before.length - tail
  const growth = after.length - before.length
  return ranges
    .filter((range) => range.end < start || range.start > end || (start === end && range.end === start))
    .map((range) => (range.start >= end ? { start: range.start + growth, end: range.end + growth } : range))
}
