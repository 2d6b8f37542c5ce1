import { useLayoutEffect } from 'react'

interface Held {
  id: string
  start: number
  end: number
}

/** The field that the person is writing in, from focus to blur. */
let held: Held | null = null

export function holdFocus(id: string | null) {
  held = id === null ? null : { id, start: 0, end: 0 }
}

/**
 * Keeps focus and caret in a field that is drawn anew while someone writes in it, as when the other leader moves its
 * row to another goal. Without it the next keys would go nowhere.
 */
export function useKeptFocus(id: string) {
  useLayoutEffect(() => {
    const element = document.getElementById(id) as HTMLTextAreaElement | null
    if (held?.id === id && element && document.activeElement === document.body) {
      const { start, end } = held
      element.focus({ preventScroll: true })
      element.setSelectionRange(start, end)
      held = { id, start, end }
    }
    return () => {
      if (held?.id !== id || !element) return
      held = { id, start: element.selectionStart, end: element.selectionEnd }
    }
  }, [id])
}
