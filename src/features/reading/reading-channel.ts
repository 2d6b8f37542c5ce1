import type { QueryClient } from '@tanstack/react-query'
import { followRegion } from '../../shared/supabase/region-channel.ts'
import { changeNumberKey, changeNumberQuery, placeKey } from './reading-queries.ts'

/** How long what is told is gathered before the place in the queue is counted anew, in milliseconds. */
const PAUSE = 5_000

/** Follows the region while one reads a school of it; `onLive` is told whether news come. Returns what ends it. */
export function followReading(
  queryClient: QueryClient,
  regionId: string,
  onLive: (isLive: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const countAnew = () => {
    timer = undefined
    void queryClient.invalidateQueries({ queryKey: placeKey })
  }
  const end = followRegion(regionId, {
    onSchool: (schoolId) => {
      void queryClient.invalidateQueries({ queryKey: changeNumberQuery(schoolId).queryKey })
      timer ??= setTimeout(countAnew, PAUSE)
    },
    onJoined: () => {
      onLive(true)
      void queryClient.invalidateQueries({ queryKey: changeNumberKey })
    },
    onLost: () => onLive(false),
  })
  return () => {
    clearTimeout(timer)
    end()
  }
}
