import { flushSync } from 'react-dom'
import { mainField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { rowFieldId } from '../saving/plan-context.tsx'
import type { Opening } from './opening.ts'

export interface Pointed {
  table: PlanTable
  /** The row's id, after those that it stands in. */
  path: readonly string[]
  field?: string | undefined
  /** Where in the text; at its end when left out. */
  offset?: number | undefined
}

/**
 * Opens a row and puts the caret where one pointed, all within the press: phones bring up the keyboard for nothing that
 * comes later. What closes above is taken out of the scrolling, so that the row stays under the pointer.
 */
export function openInPlace(opening: Opening, { table, path, field, offset }: Pointed) {
  const rowId = path.at(-1) ?? ''
  const fieldId = rowFieldId(table, rowId, field ?? mainField(table))
  // Looked up each time: a reflection stands elsewhere in a closed action than in an open one.
  const row = () => document.querySelector(`[data-row-id="${rowId}"]`)
  const before = row()?.getBoundingClientRect().top
  // Left as by a person, who would have gone elsewhere first: an element that is taken away is not told of it.
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
  flushSync(() => opening.open(path, fieldId))
  const after = row()?.getBoundingClientRect().top
  if (before !== undefined && after !== undefined) scrollBy({ top: after - before, behavior: 'instant' })
  const input = document.getElementById(fieldId) as HTMLTextAreaElement | null
  if (!input) return
  input.focus({ preventScroll: true })
  input.setSelectionRange(offset ?? input.value.length, offset ?? input.value.length)
  input.scrollIntoView({ block: 'nearest' })
}

/** Closes a row and gives focus to the control that opens it again. */
export function closeInPlace(opening: Opening, rowId: string, buttonId: string) {
  document.getElementById(buttonId)?.focus({ preventScroll: true })
  flushSync(() => opening.close(rowId))
  document.getElementById(buttonId)?.scrollIntoView({ block: 'nearest' })
}
