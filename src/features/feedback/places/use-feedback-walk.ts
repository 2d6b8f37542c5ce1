import { type RefObject, useRef, useState } from 'react'

/**
 * Goes from one place with something new to the next, and after the last to the first: rows down the page, then what
 * stands in the overview. Places that have been visited are no longer new, but stay on the way.
 */
export function useFeedbackWalk(overview: RefObject<HTMLElement | null>) {
  const stops = useRef<HTMLElement[]>([])
  const [at, setAt] = useState<{ place: number; of: number } | null>(null)
  const current = useRef<HTMLElement | null>(null)

  function goToNext() {
    const fresh = document.querySelectorAll<HTMLElement>('[data-feedback="fresh"]')
    stops.current = inOrder(new Set([...stops.current, ...fresh]), overview.current)
    const index = (current.current ? stops.current.indexOf(current.current) + 1 : 0) % stops.current.length
    const next = stops.current[index]
    if (!next) return
    current.current = next
    setAt({ place: index + 1, of: stops.current.length })
    // What is behind a button is opened, which makes it seen.
    if (next.getAttribute('aria-expanded') === 'false') next.click()
    next.focus()
    next.scrollIntoView({ block: 'center' })
  }

  return { at, goToNext }
}

function inOrder(elements: ReadonlySet<HTMLElement>, overview: HTMLElement | null): HTMLElement[] {
  const isInOverview = (element: HTMLElement) => Number(overview?.contains(element) ?? false)
  const isAfter = (one: HTMLElement, other: HTMLElement) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
  return [...elements]
    .filter((element) => element.isConnected)
    .sort((one, other) => isInOverview(one) - isInOverview(other) || isAfter(one, other))
}
