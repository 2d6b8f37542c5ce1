import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../../../shared/supabase/client.ts'

/** When the school's next gathering begins, after today (YYYY-MM-DD); null where none is known. */
export const nextGatheringQuery = (schoolId: string, today: string) =>
  queryOptions({
    queryKey: ['next-gathering', schoolId, today],
    queryFn: async (): Promise<string | null> => {
      const school = await supabase
        .from('schools')
        .select('region_id')
        .eq('id', schoolId)
        .maybeSingle()
        .throwOnError()
      if (!school.data) return null
      const { data } = await supabase
        .from('gathering_dates')
        .select('starts_on')
        .eq('region_id', school.data.region_id)
        .gt('starts_on', today)
        .order('starts_on')
        .limit(1)
        .maybeSingle()
        .throwOnError()
      return data?.starts_on ?? null
    },
    staleTime: 60 * 60_000,
  })
