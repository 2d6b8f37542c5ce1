import type { QueryClient } from '@tanstack/react-query'
import { followRegion } from '../../shared/supabase/region-channel.ts'
import { overviewKey } from './overview-queries.ts'
import { refreshLines } from './refresh-lines.ts'

/** How long what is told is gathered before it is fetched, in milliseconds. */
const PAUSE = 1_000

/** Fetches anew what has changed in the regions. Returns what ends it. */
export function followRegions(queryClient: QueryClient, regionIds: string[]): () => void {
  let told = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  // The first one starts the wait, and later ones do not prolong it: a busy evening is shown too.
  const soon = () => {
    timer ??= setTimeout(() => void refresh(), PAUSE)
  }
  async function refresh() {
    const schoolIds = told
    told = new Set()
    const isDone = await refreshLines(queryClient, schoolIds)
    timer = undefined
    if (!isDone) told = new Set([...told, ...schoolIds])
    if (told.size > 0 && !isEnded) soon()
  }
  let isEnded = false
  const ends = regionIds.map((regionId) =>
    followRegion(regionId, {
      onSchool: (schoolId) => {
        told.add(schoolId)
        soon()
      },
      // What was sent while the channel was away is never sent again.
      onJoined: () => void queryClient.invalidateQueries({ queryKey: overviewKey }),
      onLost: () => undefined,
    }),
  )
  return () => {
    isEnded = true
    clearTimeout(timer)
    for (const end of ends) end()
  }
}
