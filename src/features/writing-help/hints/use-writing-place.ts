import { useEffect } from 'react'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'

interface WritingEvents {
  /** Something has been typed in this text. */
  onType: (place: TextPlace) => void
  /** A text has been left, and what the pointer was doing is done. */
  onLeave: (left: TextPlace) => void
}

/** The plan gives its inputs the ids «table-row-field». */
const ID = /^(actions|reflections)-([0-9a-f-]{36})-(\w+)$/

/** The text of the plan that an element is. */
function placeOf(target: EventTarget | null): TextPlace | null {
  const [, table, rowId, field] = (target instanceof HTMLTextAreaElement && target.id.match(ID)) || []
  return table && rowId && field ? { table: table as TextPlace['table'], rowId, field } : null
}

export const writingPlace = () => placeOf(document.activeElement)

/** Follows where in the plan one writes. `events` must stay the same from one drawing to the next. */
export function useWritingEvents(events: WritingEvents) {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let left: TextPlace | null = null
    let isPressed = false
    // What appears while a button is pressed would move the button from under the pointer.
    const settle = () =>
      setTimeout(() => {
        if (isPressed || !left || signal.aborted) return
        events.onLeave(left)
        left = null
      })
    const press = (isDown: boolean) => () => {
      isPressed = isDown
      if (!isDown) settle()
    }
    document.addEventListener('pointerdown', press(true), { signal, capture: true })
    document.addEventListener('pointerup', press(false), { signal, capture: true })
    document.addEventListener('pointercancel', press(false), { signal, capture: true })
    document.addEventListener(
      'input',
      ({ target }) => {
        const place = placeOf(target)
        if (place) events.onType(place)
      },
      { signal },
    )
    document.addEventListener(
      'focusout',
      ({ target }) => {
        left = placeOf(target) ?? left
        settle()
      },
      { signal },
    )
    return () => stop.abort()
  }, [events])
}
