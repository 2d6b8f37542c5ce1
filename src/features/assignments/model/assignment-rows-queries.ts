import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'

const ASSIGNMENT = `
  id, title_nb, title_nn, intro_nb, intro_nn,
  gatherings(id, name_nb, name_nn, gathering_dates(region_id, starts_on, ends_on, place)),
  assignment_regions(region_id, published_at),
  assignment_parts(
    id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn,
    deadlines(region_id, due_local),
    extensions(school_id, due_local),
    questions(id, position, label, stem_nb, stem_nn, body_nb, body_nn, hidden_at)
  )` as const

const HAND_IN =
  'id, part_id, school_id, user_id, is_personal, submitted_by, submitted_at, is_late, withdrawn_at, withdrawn_by' as const

export type AssignmentRows = Awaited<ReturnType<typeof fetchAssignmentRows>>

/** What is asked of a school, and what it has answered and handed in, as the database has it. */
export async function fetchAssignmentRows(schoolId: string) {
  const [school, assignments, answered, submissions] = await Promise.all([
    answerOrThrow(supabase.from('schools').select('id, region_id').eq('id', schoolId).single()),
    fetchAllPages((from, to) => supabase.from('assignments').select(ASSIGNMENT).order('id').range(from, to)),
    fetchAllPages((from, to) =>
      supabase
        .from('answers')
        .select('question_id, user_id, updated_at')
        .eq('school_id', schoolId)
        .neq('body', '')
        .order('id')
        .range(from, to),
    ),
    fetchAllPages((from, to) =>
      supabase.from('submissions').select(HAND_IN).eq('school_id', schoolId).order('id').range(from, to),
    ),
  ])
  // answerOrThrow throws where there is no data.
  return { school: school as NonNullable<typeof school>, assignments, answered, submissions }
}
