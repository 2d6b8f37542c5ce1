import { useRef, useState } from 'react'

/** What is said about the plan as a whole, under it. */
export const OVERVIEW_ID = 'feedback-overview'

/**
 * Goes from one place with something new to the next or the one before, around and around: rows down the page, then what
 * stands in the overview. Places that have been visited are no longer new, but stay on the way.
 */
export function useFeedbackWalk() {
  const stops = useRef<HTMLElement[]>([])
  const [at, setAt] = useState<{ place: number; of: number } | null>(null)
  const current = useRef<HTMLElement | null>(null)

  function go(step: 1 | -1) {
    const fresh = document.querySelectorAll<HTMLElement>('[data-feedback="fresh"]')
    stops.current = inOrder(new Set([...stops.current, ...fresh]))
    const { length } = stops.current
    const from = current.current ? stops.current.indexOf(current.current) : step === 1 ? -1 : 0
    const index = (from + step + length) % length
    const next = stops.current[index]
    if (!next) return
    current.current = next
    setAt({ place: index + 1, of: length })
    // What is behind a button is opened, which makes it seen.
    if (next.getAttribute('aria-expanded') === 'false') next.click()
    next.focus()
    next.scrollIntoView({ block: 'center' })
  }

  return { at, go }
}

function inOrder(elements: ReadonlySet<HTMLElement>): HTMLElement[] {
  const overview = document.getElementById(OVERVIEW_ID)
  const isInOverview = (element: HTMLElement) => Number(overview?.contains(element) ?? false)
  const isAfter = (one: HTMLElement, other: HTMLElement) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
  return [...elements]
    .filter((element) => element.isConnected)
    .sort((one, other) => isInOverview(one) - isInOverview(other) || isAfter(one, other))
}
