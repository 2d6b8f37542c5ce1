import { queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../database.types.ts'
import type { Bilingual } from '../../shared/i18n/bilingual.ts'
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

/** What a thread is about, as the database names it; null: the whole plan. */
export type Subject =
  | null
  /** Text null: the row is deleted. */
  | { table: 'goals' | 'actions' | 'reflections'; rowId: string; text: string | null }
  /** Without words: the hand-in was withdrawn. */
  | { table: 'answers'; rowId: string; submissionId: string; label?: string; question?: Bilingual }

/** What the caller's regions hold back, with the school each is for and what it is about. */
export const draftsQuery = queryOptions({
  queryKey: ['feedback-drafts'],
  queryFn: async () => {
    const drafts = await fetchAllPages((from, to) => supabase.rpc('feedback_drafts').range(from, to))
    return drafts.map((draft) => ({ ...draft, subject: draft.subject as Subject }))
  },
  refetchOnWindowFocus: 'always',
})

export type Draft = Awaited<ReturnType<NonNullable<typeof draftsQuery.queryFn>>>[number]

/** Threads that wait for a facilitator's answer. */
export const awaitingQuery = queryOptions({
  queryKey: ['feedback-awaiting'],
  queryFn: async () => {
    const threads = (await answerOrThrow(supabase.rpc('threads_awaiting_reply'))) ?? []
    return threads.map((thread) => ({ ...thread, subject: thread.subject as Subject }))
  },
  refetchOnWindowFocus: 'always',
})

/** A text of the plan, from what it was when a comment came to what it has become. */
export interface Change {
  change_id: number
  table_name: string
  row_id: string
  field: string
  before: string | null
  after: string | null
  changed_at: string
  /** What the row says now, or its action; null: deleted. */
  row_text: string | null
}

/**
 * Of a comment that is not taken in: what has changed in the plan since it came, newest first. Of one that is: the change
 * that it was taken in with, if any.
 */
export const changesQuery = ({ id, change_id }: Pick<Tables<'comments'>, 'id' | 'change_id'>) =>
  queryOptions({
    queryKey: ['comment-changes', id, change_id],
    queryFn: async (): Promise<Change[]> =>
      (await answerOrThrow(supabase.rpc('changes_since_comment', { comment_id: id }))) ?? [],
    staleTime: 0,
  })

/** When hand-ins of a school were handed in, by their ids. */
export const handInTimesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['hand-in-times', schoolId],
    queryFn: async () => {
      const rows = await fetchAllPages((from, to) =>
        supabase
          .from('submissions')
          .select('id, submitted_at')
          .eq('school_id', schoolId)
          .order('id')
          .range(from, to),
      )
      return Object.fromEntries(rows.map(({ id, submitted_at }) => [id, submitted_at]))
    },
  })
