import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'
import { assignmentEditingKey } from './assignments-queries.ts'

/** All that a part's status list in one region is made of; see hand-in-status.ts. */
export const handInStatusQuery = (partId: string, regionId: string) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'status', partId, regionId],
    queryFn: async () => {
      const [schools, submissions, extensions] = await Promise.all([
        fetchAllPages((from, to) =>
          supabase
            .from('schools')
            .select('id, name, school_leaders(user_id, profiles(shown_name))')
            .eq('region_id', regionId)
            .is('retired_at', null)
            .order('name')
            .order('id')
            .range(from, to),
        ),
        fetchAllPages((from, to) =>
          supabase
            .from('submissions')
            .select('id, school_id, user_id, is_personal, submitted_at, is_late, schools!inner(region_id)')
            .eq('part_id', partId)
            .eq('schools.region_id', regionId)
            .is('withdrawn_at', null)
            .order('submitted_at', { ascending: false })
            .order('id')
            .range(from, to),
        ),
        fetchAllPages((from, to) =>
          supabase
            .from('extensions')
            .select('school_id, due_local')
            .eq('part_id', partId)
            .order('school_id')
            .range(from, to),
        ),
      ])
      return { schools, submissions, extensions }
    },
    staleTime: 0,
  })

export type HandInRows = Awaited<ReturnType<NonNullable<ReturnType<typeof handInStatusQuery>['queryFn']>>>
