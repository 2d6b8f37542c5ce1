import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../../database.types.ts'
import { isOlder } from '../../../shared/plan/plan-rows.ts'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { type Assignment, assignmentsOf, withAnswer } from './assignment-model.ts'
import { fetchAssignmentRows } from './assignment-rows-queries.ts'

export type Answer = Tables<'answers'>

interface AssignmentsOptions {
  schoolId: string
  userId: string
  /** A leader of the school sees their own work; a facilitator what all have handed in. */
  isLeader: boolean
}

/** What a school is asked to do, is doing and has handed in. */
export const assignmentsQuery = (options: AssignmentsOptions) =>
  queryOptions({
    queryKey: ['assignments', options.schoolId, options.userId],
    queryFn: async () => assignmentsOf(await fetchAssignmentRows(options.schoolId), options),
    refetchOnWindowFocus: 'always',
  })

export const invalidateAssignments = (queryClient: QueryClient, schoolId: string) =>
  queryClient.invalidateQueries({ queryKey: ['assignments', schoolId] })

/** One's own or the school's answers to a part, in the questions' order; made empty where there are none. */
export const answersQuery = (schoolId: string, partId: string) =>
  queryOptions({
    queryKey: ['answers', schoolId, partId],
    queryFn: async (): Promise<Answer[]> =>
      (await answerOrThrow(supabase.rpc('open_part', { part: partId, school: schoolId }))) ?? [],
    refetchOnWindowFocus: 'always',
  })

/** Whether an answer that has been fetched is the school's, and not this leader's own. */
export const isCommonAnswer = (queryClient: QueryClient, schoolId: string, id: string): boolean =>
  queryClient
    .getQueriesData<Answer[]>({ queryKey: ['answers', schoolId] })
    .some(([, answers]) => answers?.some((answer) => answer.id === id && answer.user_id === null))

/**
 * Puts an answer, just saved or told by the database, where it is shown. A fetch under way may have read before it
 * changed, so it is made anew.
 */
export function putAnswer(queryClient: QueryClient, answer: Answer) {
  const queries = queryClient.getQueryCache().findAll({ queryKey: ['answers', answer.school_id] })
  for (const { queryKey, state } of queries) {
    const known = (state.data as Answer[] | undefined)?.find(({ id }) => id === answer.id)
    if (!known) continue
    const isFetching = state.fetchStatus === 'fetching'
    if (isFetching) void queryClient.cancelQueries({ queryKey, exact: true })
    if (!isOlder(answer, known)) {
      queryClient.setQueryData<Answer[]>(queryKey, (answers) =>
        answers?.map((one) => (one.id === answer.id ? answer : one)),
      )
    }
    if (isFetching) void queryClient.invalidateQueries({ queryKey, exact: true })
  }
  queryClient.setQueriesData<Assignment[]>({ queryKey: ['assignments', answer.school_id] }, (assignments) =>
    assignments?.map((assignment) => ({
      ...assignment,
      parts: assignment.parts.map((part) => withAnswer(part, answer)),
    })),
  )
}

export type Submission = Tables<'submissions'>

/** What was handed in, whole; null when it does not exist or is not the caller's to see. */
export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['submission', submissionId],
    queryFn: (): Promise<Submission | null> =>
      answerOrThrow(supabase.from('submissions').select().eq('id', submissionId).maybeSingle()),
  })
