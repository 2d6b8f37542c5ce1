import { queryOptions } from '@tanstack/react-query'
import { isLanguage, type Language } from '../../shared/i18n/languages.ts'
import { supabase } from '../../shared/supabase/client.ts'

export interface Profile {
  name: string
  /** For letters; null until chosen. */
  language: Language | null
  /** Whether to be told of new feedback by mail. */
  feedbackMail: boolean
}

export const profileQuery = (userId: string) =>
  queryOptions({
    queryKey: ['profile', userId],
    queryFn: async (): Promise<Profile> => {
      const { data } = await supabase.rpc('my_profile').single().throwOnError()
      return {
        name: data.full_name,
        language: isLanguage(data.language) ? data.language : null,
        feedbackMail: data.feedback_mail,
      }
    },
    staleTime: 60_000,
  })

export interface DueYear {
  id: string
  name: string
  /** Calendar dates. What was last changed on the first or before is deleted on the second. */
  endsOn: string
  deleteOn: string
}

/** How long before, in days, it is told in the plan that a programme year is to be deleted. */
const TELL_WITHIN = 60

/** Programme years that are soon deleted for good. */
export const dueYearsQuery = queryOptions({
  queryKey: ['due-years'],
  queryFn: async (): Promise<DueYear[]> => {
    const horizon = new Date(Date.now() + TELL_WITHIN * 24 * 60 * 60 * 1000)
    const { data } = await supabase
      .from('programme_years')
      .select('id, name, ends_on, delete_on')
      .is('deleted_at', null)
      .lte('delete_on', horizon.toISOString().slice(0, 10))
      .order('delete_on')
      .throwOnError()
    return data.flatMap(({ id, name, ends_on: endsOn, delete_on: deleteOn }) =>
      deleteOn ? [{ id, name, endsOn, deleteOn }] : [],
    )
  },
  staleTime: 60 * 60_000,
})
