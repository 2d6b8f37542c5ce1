import { type RefObject, useEffect } from 'react'

/**
 * The text that one writes in stays where it is on the screen when rows above it come, go or grow by somebody else's
 * hand. (The browser's own way of doing so goes by what is at the top of the window, and is off meanwhile.)
 */
export function useStillFocus(plan: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = plan.current
    if (!element) return
    let held: { input: Element; top: number } | null = null

    function hold() {
      const input = document.activeElement
      const isText = input instanceof HTMLTextAreaElement && element?.contains(input)
      held = isText ? { input, top: topOf(input) } : null
    }

    const observer = new ResizeObserver(() => {
      const moved = held && held.input === document.activeElement ? topOf(held.input) - held.top : 0
      if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
      hold()
    })
    observer.observe(document.body)
    element.addEventListener('focusin', hold)
    element.addEventListener('focusout', hold)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', hold)
      element.removeEventListener('focusout', hold)
    }
  }, [plan])
}

/** In the page, however far it is scrolled. */
const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY
