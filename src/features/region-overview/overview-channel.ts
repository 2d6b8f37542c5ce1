import type { QueryClient } from '@tanstack/react-query'
import { keepPrivateChannel } from '../../shared/supabase/private-channel.ts'
import { overviewKey } from './overview-queries.ts'

/** How long what is told is gathered before it is fetched, in milliseconds for each page of schools that is shown. */
const PAUSE = 1_000

/** Fetches anew when something has changed in one of the regions. Returns what ends it. */
export function followRegions(queryClient: QueryClient, regionIds: string[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const refetch = () => {
    timer = undefined
    void queryClient.invalidateQueries({ queryKey: overviewKey })
  }
  const told = () => {
    // The first one starts the wait, and later ones do not prolong it: a busy evening is shown too.
    timer ??= setTimeout(refetch, PAUSE * shownPages(queryClient))
  }
  const ends = regionIds.map((regionId) =>
    keepPrivateChannel({
      topic: `region:${regionId}`,
      listen: (channel) => channel.on('broadcast', { event: 'school' }, told),
      // What was sent while the channel was away is never sent again.
      onJoined: told,
      onLost: () => undefined,
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const end of ends) end()
  }
}

/** All of them are fetched again, one after the other. */
function shownPages(queryClient: QueryClient): number {
  const shown = queryClient.getQueriesData<{ pages?: unknown[] }>({
    queryKey: [...overviewKey, 'schools'],
    type: 'active',
  })
  return Math.max(1, ...shown.map(([, data]) => data?.pages?.length ?? 0))
}
