import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'
import { dismissalKey } from './hints/plan-hints.ts'

/** The fields whose hint the school's leaders have put away. For leaders only; others get none. */
export const dismissedHintsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['dismissed-hints', schoolId],
    queryFn: async () => {
      const rows = await fetchAllPages((from, to) =>
        supabase
          .from('dismissed_hints')
          .select('row_id, field')
          .eq('school_id', schoolId)
          .order('row_id')
          .order('field')
          .range(from, to),
      )
      return rows.map(({ row_id, field }) => dismissalKey({ rowId: row_id, field }))
    },
    refetchOnWindowFocus: 'always',
  })
