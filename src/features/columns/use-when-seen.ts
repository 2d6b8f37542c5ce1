import { type RefObject, useEffect, useEffectEvent } from 'react'

/** How far below the window something counts as about to be seen. */
const AHEAD = '600px'

/** Calls when the element is about to be seen; and again for each new state in which it still is. */
export function useWhenSeen(element: RefObject<Element | null>, state: string, onSeen: () => void) {
  const seen = useEffectEvent(onSeen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state says when the element may be another one.
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) seen()
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, state])
}
