import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { markSeen } from '../comments-mutations.ts'
import styles from '../feedback.module.css'
import { CommentThread } from './comment-thread.tsx'
import type { Place, Reader, Thread } from './comment-threads.ts'
import { NewComment } from './new-comment.tsx'

interface ThreadListProps {
  id: string
  reader: Reader
  threads: Thread[]
  /** Where a facilitator can say more; null where there is nothing left to say it of. */
  place: Place | null
  placeName: string
  /** Nothing stands here, and nothing was written after all. */
  onNothing: () => void
}

/** Open threads. What is shown is seen, and stays marked as new as long as it is open. */
export function ThreadList({ id, reader, threads, place, placeName, onNothing }: ThreadListProps) {
  const queryClient = useQueryClient()
  const { schoolId } = reader
  const [freshIds, setFreshIds] = useState<ReadonlySet<string>>(new Set())
  const fresh = threads.filter((thread) => thread.freshIds.length > 0)
  const freshKey = fresh.flatMap((thread) => thread.freshIds).join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is fresh; the lists are new each time
  useEffect(() => {
    if (freshKey === '') return
    setFreshIds((known) => new Set([...known, ...freshKey.split(',')]))
    // Without network it stays new, and is tried again the next time it is opened.
    markSeen(queryClient, schoolId, fresh).catch(() => undefined)
  }, [freshKey, queryClient, schoolId])

  return (
    <Stack className={styles.open} id={id}>
      {threads.length > 0 && (
        <Stack as="ol">
          {threads.map((thread) => (
            <CommentThread key={thread.first.id} reader={reader} thread={thread} freshIds={freshIds} />
          ))}
        </Stack>
      )}
      {place && !reader.isLeader && (
        <NewComment
          reader={reader}
          place={place}
          placeName={placeName}
          isFirst={threads.length === 0}
          onNothing={onNothing}
        />
      )}
    </Stack>
  )
}
