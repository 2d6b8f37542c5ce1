import { queryOptions } from '@tanstack/react-query'
import type { Tables } from '../../database.types.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

export type SchoolOverview = Tables<'school_overviews'>

/** Every school the caller may see, by name. */
export const schoolOverviewsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['school-overviews', userId],
    queryFn: () =>
      fetchAllPages((from, to) =>
        supabase.from('school_overviews').select('*').order('name').order('school_id').range(from, to),
      ),
  })
