import { queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../database.types.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'

export type PlanImport = Tables<'plan_imports'>

/** What has come into a school's plan from files, newest first. */
export const pastImportsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['plan-imports', schoolId],
    queryFn: async (): Promise<PlanImport[]> =>
      (await answerOrThrow(
        supabase
          .from('plan_imports')
          .select()
          .eq('school_id', schoolId)
          .order('imported_at', { ascending: false })
          .limit(50),
      )) ?? [],
    refetchOnWindowFocus: 'always',
  })

/** What is written already, by question: the school's answers, and one's own where each leader answers. */
export const writtenAnswersQuery = (schoolId: string, userId: string) =>
  queryOptions({
    queryKey: ['written-answers', schoolId, userId],
    queryFn: async (): Promise<Record<string, string>> => {
      const answers = await answerOrThrow(
        supabase.from('answers').select('question_id, body').eq('school_id', schoolId).neq('body', ''),
      )
      return Object.fromEntries((answers ?? []).map(({ question_id, body }) => [question_id, body]))
    },
    refetchOnWindowFocus: 'always',
  })
