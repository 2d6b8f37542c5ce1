import { type RefObject, useEffect } from 'react'
import { closeInPlace, openInPlace } from './open-in-place.ts'
import { rowButtonId, useOpening } from './opening-context.tsx'
import { pathOf, pointedAt } from './pointed-at.ts'

/** One pair of ears for the whole plan: a click opens the closed row it hits, Escape closes the row one is in. */
export function usePointerOpening(plan: RefObject<HTMLElement | null>) {
  const opening = useOpening()
  useEffect(() => {
    const element = plan.current
    if (!opening || !element) return
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener(
      'click',
      (event) => {
        const pointed = event.defaultPrevented ? null : pointedAt(event)
        if (pointed) openInPlace(opening, pointed)
      },
      { signal },
    )
    element.addEventListener(
      'keydown',
      (event) => {
        const rowId = event.key === 'Escape' && !event.isComposing ? rowLeft(event.target) : null
        if (rowId && opening.isOpen(rowId)) closeInPlace(opening, rowId, rowButtonId(rowId))
      },
      { signal },
    )
    return () => stop.abort()
  }, [opening, plan])
}

/** The row whose own text, or whose own control, Escape was pressed in; a menu or a comment has a use of its own for it. */
function rowLeft(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLElement)) return null
  const row = target.closest<HTMLElement>('[data-row-id]')
  const [rowId] = row ? pathOf(row).slice(-1) : []
  if (!rowId) return null
  const isOwn = target.id === rowButtonId(rowId) || target.id.startsWith(`${row?.dataset.table}-${rowId}-`)
  return isOwn ? rowId : null
}
