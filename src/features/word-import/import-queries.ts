import { queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../database.types.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

/** Not which rows came and what they said, which may be much. */
const columns =
  'id, school_id, file_hash, file_name, imported_by, imported_at, undone_by, undone_at, rows_kept'
export type PlanImport = Pick<
  Tables<'plan_imports'>,
  | 'id'
  | 'school_id'
  | 'file_hash'
  | 'file_name'
  | 'imported_by'
  | 'imported_at'
  | 'undone_by'
  | 'undone_at'
  | 'rows_kept'
>

/** What has come into a school's plan from files, newest first. */
export const pastImportsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['plan-imports', schoolId],
    queryFn: async (): Promise<PlanImport[]> =>
      (await answerOrThrow(
        supabase
          .from('plan_imports')
          .select(columns)
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
      const answers = await fetchAllPages((from, to) =>
        supabase
          .from('answers')
          .select('question_id, body')
          .eq('school_id', schoolId)
          .neq('body', '')
          .order('id')
          .range(from, to),
      )
      return Object.fromEntries(answers.map(({ question_id, body }) => [question_id, body]))
    },
    refetchOnWindowFocus: 'always',
  })
