import type { QueryClient } from '@tanstack/react-query'
import { keepPrivateChannel } from '../../shared/supabase/private-channel.ts'
import { awaitingQuery, draftsQuery } from './comments-queries.ts'

/** Fetches anew when something is said in one of the regions, drafts of colleagues too. Returns what ends it. */
export function followFeedback(queryClient: QueryClient, regionIds: readonly string[]): () => void {
  const refetch = () => {
    void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey })
    void queryClient.invalidateQueries({ queryKey: awaitingQuery.queryKey })
  }
  const ends = regionIds.map((regionId) =>
    keepPrivateChannel({
      kind: 'region',
      id: regionId,
      listen: (channel) => channel.on('broadcast', { event: 'feedback' }, refetch),
      // What was sent while the channel was away is never sent again.
      onJoined: refetch,
      onLost: () => undefined,
    }),
  )
  return () => {
    for (const end of ends) end()
  }
}
