import type { QueryClient } from '@tanstack/react-query'
import { keepPrivateChannel } from '../../../shared/supabase/private-channel.ts'
import { type Answer, putAnswer } from '../model/assignments-queries.ts'

/** Brings what the school's other leaders write in its common answers. Returns what ends it. */
export function followAnswers(queryClient: QueryClient, schoolId: string): () => void {
  // What was sent while the channel was away is never sent again; and perhaps the right to read is what was lost.
  const refetch = () => void queryClient.invalidateQueries({ queryKey: ['answers', schoolId] })
  return keepPrivateChannel({
    kind: 'answers',
    id: schoolId,
    listen: (channel) => {
      channel.on('broadcast', { event: 'row' }, ({ payload }) => {
        putAnswer(queryClient, (payload as { row: Answer }).row)
      })
    },
    onJoined: refetch,
    onLost: refetch,
  })
}
