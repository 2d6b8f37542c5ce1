import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { Pointed } from './open-in-place.ts'

/** What is pressed for its own sake. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, dialog, [popover]'

/** Which closed row, and which letter of it, has been clicked; null when the click meant something else. */
export function pointedAt({ target, clientX, clientY }: MouseEvent): Pointed | null {
  if (!(target instanceof Element) || target.closest(CONTROLS)) return null
  const row = target.closest<HTMLElement>('[data-row-id]')
  if (!row || !('closed' in row.dataset) || !getSelection()?.isCollapsed) return null
  const field = target.closest<HTMLElement>('[data-field]')?.dataset.field
  return {
    table: row.dataset.table as PlanTable,
    path: pathOf(row),
    field,
    offset: field === undefined ? undefined : offsetAt(clientX, clientY),
  }
}

/** A row's id after those of the rows that it stands in. */
export function pathOf(row: HTMLElement): string[] {
  const outer = row.parentElement?.closest<HTMLElement>('[data-row-id]')
  return [...(outer ? pathOf(outer) : []), row.dataset.rowId ?? '']
}

/** Each piece of a text says where in it it begins. */
function offsetAt(x: number, y: number): number | undefined {
  const { node, offset } = caretAt(x, y) ?? {}
  const start = node?.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start
  return start === undefined ? undefined : Number(start) + (offset ?? 0)
}

/** The standard's way came late to Safari, which has an older one. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
