import type { QueryClient } from '@tanstack/react-query'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { RefusedError } from '../../../shared/text/types.ts'
import { invalidateAssignments, submissionQuery } from '../model/assignments-queries.ts'

interface HandInRequest {
  partId: string
  schoolId: string
  /** Made once for what is about to be handed in, and kept until there is an answer: repeated, it is the same hand-in. */
  submissionId: string
}

/** Hands a part in as the database has it now. Resolves to the id of the submission that has it. */
export async function handIn(queryClient: QueryClient, request: HandInRequest): Promise<string> {
  const id = await submit(request)
  await invalidateAssignments(queryClient, request.schoolId)
  return id
}

const UNIQUE_VIOLATION = '23505'

async function submit({ partId, schoolId, submissionId }: HandInRequest): Promise<string> {
  try {
    const submission = await answerOrThrow(
      supabase.rpc('submit_part', { part: partId, school: schoolId, submission_id: submissionId }),
    )
    return submission?.id ?? submissionId
  } catch (error) {
    // It had landed, and someone else has handed in after it.
    if (error instanceof RefusedError && error.code === UNIQUE_VIOLATION) return submissionId
    throw error
  }
}

/** Takes a hand-in back; the copy stays, marked as withdrawn. */
export async function withdraw(queryClient: QueryClient, submissionId: string, schoolId: string) {
  await answerOrThrow(supabase.rpc('withdraw_submission', { submission_id: submissionId }))
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: submissionQuery(submissionId).queryKey }),
    invalidateAssignments(queryClient, schoolId),
  ])
}
