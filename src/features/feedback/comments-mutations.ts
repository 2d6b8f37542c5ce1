import type { QueryClient } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { RefusedError } from '../../shared/text/types.ts'
import { type Comment, latestIn, type Place, type Thread, targetOf } from './comments/comment-threads.ts'
import { awaitingQuery, commentsQuery, draftsQuery } from './comments-queries.ts'

/** What is shown of feedback is asked for anew. */
export const invalidateFeedback = (queryClient: QueryClient, schoolId: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: commentsQuery(schoolId).queryKey }),
    queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: awaitingQuery.queryKey }),
  ])

interface NewComment {
  /** Made when the writing began: repeated, it is the same comment. */
  id: string
  schoolId: string
  body: string
}

const UNIQUE_VIOLATION = '23505'

/** Saves a draft. One that was saved with a lost reply gets the words as they are now. */
export async function saveDraft({ id, schoolId, body }: NewComment, place: Place): Promise<void> {
  const earlier = await insert({ id, school_id: schoolId, body, ...targetOf(place) })
  if (earlier && earlier.body !== body) await editDraft(earlier, body)
}

/** Sends a reply, which then stands as it is. */
export async function sendReply({ id, schoolId, body }: NewComment, threadId: string): Promise<void> {
  const earlier = await insert({ id, school_id: schoolId, body, parent_id: threadId })
  if (earlier && earlier.body !== body) throw new RefusedError('P0001', 'sent_earlier')
}

/** Null when it is new; else what has landed under the same id before. */
async function insert(values: { id: string; school_id: string; body: string; parent_id?: string }) {
  try {
    await answerOrThrow(supabase.from('comments').insert(values))
    return null
  } catch (error) {
    if (!(error instanceof RefusedError && error.code === UNIQUE_VIOLATION)) throw error
    return answerOrThrow(supabase.from('comments').select().eq('id', values.id).maybeSingle())
  }
}

/** Writes in an own draft, unless it has been changed or sent since. */
export async function editDraft({ id, version }: Pick<Comment, 'id' | 'version'>, body: string) {
  const edited = await answerOrThrow(
    supabase.from('comments').update({ body }).eq('id', id).eq('version', version).select().maybeSingle(),
  )
  if (edited) return
  // Its own save, when the reply to it was lost.
  const now = await answerOrThrow(supabase.from('comments').select().eq('id', id).maybeSingle())
  if (now?.body !== body) throw new RefusedError('P0001', 'changed_meanwhile')
}

/** Throws a draft away, or takes back what was sent. */
export const withdrawComment = (id: string) =>
  answerOrThrow(supabase.rpc('withdraw_comment', { comment_id: id }))

/** Sends these drafts, and no others; resolves to how many were sent. */
export async function releaseDrafts(drafts: string[]): Promise<number> {
  const sent = await answerOrThrow(supabase.rpc('release_feedback', { drafts }))
  return (sent ?? []).reduce((total, { comments }) => total + comments, 0)
}

/** Says that a comment has gone into the plan, with this change of it if any. */
export const takeIn = (id: string, changeId: number | null) =>
  answerOrThrow(
    supabase.rpc('take_in_comment', { comment_id: id, ...(changeId !== null && { change: changeId }) }),
  )

export const undoTakeIn = (id: string) =>
  answerOrThrow(supabase.rpc('take_in_comment', { comment_id: id, is_taken_in: false }))

/** Says that what was said so far needs no answer, or takes that back. */
export const settleThread = (id: string, isSettled = true) =>
  answerOrThrow(supabase.rpc('settle_thread', { thread_id: id, is_settled: isSettled }))

/** Notes that the reader has seen all that these threads have now. */
export async function markSeen(queryClient: QueryClient, schoolId: string, threads: readonly Thread[]) {
  const until = threads.map(latestIn).reduce((a, b) => (Date.parse(a ?? '') > Date.parse(b ?? '') ? a : b))
  if (!until) return
  const ids = threads.map(({ first }) => first.id)
  await answerOrThrow(supabase.rpc('see_threads', { threads: ids, until }))
  queryClient.setQueryData(
    commentsQuery(schoolId).queryKey,
    (known) =>
      known && { ...known, seen: { ...known.seen, ...Object.fromEntries(ids.map((id) => [id, until])) } },
  )
}
