import { queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../../database.types.ts'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'

export type ProgrammeYear = Tables<'programme_years'>

/** The programme's years, the latest first. */
export const yearsQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'years'],
  queryFn: async () =>
    (
      await supabase
        .from('programme_years')
        .select('*')
        .order('starts_on', { ascending: false })
        .throwOnError()
    ).data,
})
