import { queryOptions } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

/**
 * All that is said about one school, as far as the caller may read it, and up to when they have seen each thread. The
 * plan's channel tells when there is more; see plan-channel.ts, which knows it by the first part of the key.
 */
export const commentsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['comments', schoolId],
    queryFn: async () => {
      const [comments, reads] = await Promise.all([
        fetchAllPages((from, to) =>
          supabase.from('comments').select().eq('school_id', schoolId).order('id').range(from, to),
        ),
        fetchAllPages((from, to) =>
          supabase
            .from('comment_reads')
            .select('thread_id, seen_until')
            .eq('school_id', schoolId)
            .order('thread_id')
            .range(from, to),
        ),
      ])
      return { comments, seen: Object.fromEntries(reads.map((read) => [read.thread_id, read.seen_until])) }
    },
    refetchOnWindowFocus: 'always',
  })

/** What the caller's regions hold back, with the school each is for. */
export const draftsQuery = queryOptions({
  queryKey: ['feedback-drafts'],
  queryFn: () =>
    fetchAllPages((from, to) =>
      supabase
        .from('comments')
        .select(
          'id, school_id, author_id, body, created_at, submission_id, schools!comments_school_id_fkey(name, region_id)',
        )
        .is('released_at', null)
        .order('created_at')
        .order('id')
        .range(from, to),
    ),
  refetchOnWindowFocus: 'always',
})

export type Draft = Awaited<ReturnType<NonNullable<typeof draftsQuery.queryFn>>>[number]

/** Threads where a school has the last word. */
export const awaitingQuery = queryOptions({
  queryKey: ['feedback-awaiting'],
  queryFn: async () => (await answerOrThrow(supabase.rpc('threads_awaiting_reply'))) ?? [],
  refetchOnWindowFocus: 'always',
})

/** When hand-ins of a school were handed in, by their ids. */
export const handInTimesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['hand-in-times', schoolId],
    queryFn: async () => {
      const rows = await answerOrThrow(
        supabase.from('submissions').select('id, submitted_at').eq('school_id', schoolId).order('id'),
      )
      return Object.fromEntries((rows ?? []).map(({ id, submitted_at }) => [id, submitted_at]))
    },
  })
