import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Tables } from '../../../database.types.ts'
import { endOfDay } from '../../../shared/norwegian-clock.ts'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import { supabase } from '../../../shared/supabase/client.ts'

export type Revision = Tables<'revisions'>

export interface RevisionFilter {
  rowId?: string | undefined
  field?: string | undefined
  /** Who wrote it, alone or with another. */
  author?: string | undefined
  /** The last day, YYYY-MM-DD. */
  until?: string | undefined
}

const PAGE_SIZE = 50

/** Changes of a plan without that rows were made, which what was written in them says; newest first, a page at a time by id: a page costs the same however long the history is. */
export const revisionsQuery = (schoolId: string, { rowId, field, author, until }: RevisionFilter) =>
  infiniteQueryOptions({
    queryKey: ['revisions', schoolId, { rowId, field, author, until }],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }): Promise<Revision[]> => {
      let query = supabase
        .from('revisions')
        .select()
        .eq('school_id', schoolId)
        .in('table_name', planTables)
        .neq('field', 'created_at')
      if (rowId) query = query.eq('row_id', rowId)
      if (field) query = query.eq('field', field)
      if (author) query = query.or(`author_id.eq.${author},co_author_ids.cs.{${author}}`)
      if (until) query = query.lt('ended_at', endOfDay(until).toISOString())
      if (pageParam !== null) query = query.lt('id', pageParam)
      const { data } = await query.order('id', { ascending: false }).limit(PAGE_SIZE).throwOnError()
      return data
    },
    getNextPageParam: (page) => (page.length < PAGE_SIZE ? null : (page.at(-1)?.id ?? null)),
    staleTime: 0,
  })
