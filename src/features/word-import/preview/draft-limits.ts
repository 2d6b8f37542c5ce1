import { limitOf } from '../../../shared/plan/plan-fields.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { type DraftRow, tableOf } from './draft-rows.ts'

/** Most characters the database takes in an answer. */
const LONG_ANSWER = 10_000

export interface TooLong {
  text: string
  /** By how many characters. */
  over: number
}

/** Texts that are longer than the database takes; nothing is cut. */
export const tooLongTexts = (rows: readonly DraftRow[]): TooLong[] =>
  rows.flatMap(({ kind, texts }) =>
    Object.entries(texts).flatMap(([field, text]) => over(text, limitOf(tableOf[kind], field))),
  )

/** As the database counts: a character outside the first plane is one. */
const over = (text: string, most: number): TooLong[] =>
  text.length > most && [...text].length > most ? [{ text, over: [...text].length - most }] : []

export const isTooLongAnswer = (text: string): boolean => over(text, LONG_ANSWER).length > 0

export function countRows(rows: readonly DraftRow[]): Record<RowKind, number> {
  const counts = { longTermGoal: 0, shortTermGoal: 0, action: 0, reflection: 0 }
  for (const { kind } of rows) counts[kind]++
  return counts
}

/** Most rows the database takes at once. */
export const MOST_ROWS = 1000
