import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../supabase/client.ts'

/** The names of the school's leaders by user id: what a page says of who is there is held against them. */
export const leadersQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['leaders', schoolId],
    queryFn: async () => {
      const { data } = await supabase
        .from('school_leaders')
        .select('user_id, profiles(full_name)')
        .eq('school_id', schoolId)
        .throwOnError()
      return Object.fromEntries(data.map(({ user_id, profiles }) => [user_id, profiles.full_name]))
    },
    staleTime: 60_000,
  })
