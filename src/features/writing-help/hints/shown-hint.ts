import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import { Subject } from '../../../shared/text/observable.ts'
import type { Hint } from './plan-hints.ts'

interface ShownHint {
  hint: Hint
  /** Puts it away for good. */
  dismiss: () => void
}

/** The one hint on the page, so that its field can draw it without the plan being drawn anew. */
export const shownHint = new Subject<ShownHint | null>(null)

export const isSamePlace = (a: TextPlace, b: TextPlace) =>
  a.table === b.table && a.rowId === b.rowId && a.field === b.field

interface Moment {
  hints: readonly Hint[]
  /** What is shown now. */
  shown: Hint | null
  /** The row that was left last: help is wanted where one writes. */
  leftRow: string | null
  /** The text that has focus now. */
  writingIn: TextPlace | null
}

/**
 * Which hint to show: one for the row just left, else the one that is there, else the first of the plan. While somebody is
 * in a text none comes to that text.
 */
export function chooseHint({ hints, shown, leftRow, writingIn }: Moment): Hint | null {
  const calm = hints.filter((hint) => !writingIn || !isSamePlace(hint, writingIn))
  const standing = shown && hints.find((hint) => hint.kind === shown.kind && isSamePlace(hint, shown))
  return calm.find(({ rowId }) => rowId === leftRow) ?? standing ?? calm[0] ?? null
}
