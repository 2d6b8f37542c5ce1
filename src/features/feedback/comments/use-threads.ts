import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { commentsQuery } from '../comments-queries.ts'
import { type Place, placeOf, type Reader, type Thread, threadsOf } from './comment-threads.ts'

/** The school's threads, as this reader meets them; undefined until they are known. */
export function useThreads({ schoolId, userId, isLeader }: Omit<Reader, 'names'>) {
  const { data, isError, refetch } = useQuery(commentsQuery(schoolId))
  const threads = useMemo(
    () => data && threadsOf(data.comments, data.seen, { userId, isLeader }),
    [data, userId, isLeader],
  )
  return { threads, isError: isError && !data, refetch }
}

const none: Thread[] = []

/** The threads about one place. */
export function usePlaceThreads(reader: Reader, place: Place): Thread[] {
  const { threads = none } = useThreads(reader)
  return useMemo(() => threads.filter(({ first }) => placeOf(first) === place), [threads, place])
}
