import { queryOptions } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'

const SCHOOL = `
  school_id, name, short_term_goals, actions, reflections, changed_at, regions(name, is_demo)
` as const

export type OwnSchool = Awaited<ReturnType<typeof fetchOwnSchools>>[number]

/** The schools that the caller leads, by name, with how much is in each plan. */
export const ownSchoolsQuery = (schoolIds: string[]) =>
  queryOptions({
    queryKey: ['own-schools', schoolIds],
    queryFn: () => fetchOwnSchools(schoolIds),
  })

async function fetchOwnSchools(schoolIds: string[]) {
  return (
    (await answerOrThrow(
      supabase.from('plan_summaries').select(SCHOOL).in('school_id', schoolIds).order('name_key'),
    )) ?? []
  )
}
