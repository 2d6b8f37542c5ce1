import { useEffect, useEffectEvent } from 'react'

/** How many rows from the last one more are asked for: so early that one who scrolls does not wait for them. */
const NEAR = 300

/** Asks for more when the rows on the screen come near the last, as soon as more can be asked for. */
export function useWhenNear(count: number, lastShown: number, isReady: boolean, onNear: () => void) {
  const near = useEffectEvent(onNear)
  const isNear = isReady && count > 0 && lastShown >= count - NEAR
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may still end near the screen, and more are wanted.
  useEffect(() => {
    if (isNear) near()
  }, [isNear, count])
}
