import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Tables } from '../../../database.types.ts'
import { supabase } from '../../../shared/supabase/client.ts'

export type Revision = Tables<'revisions'>

export interface RevisionFilter {
  rowId?: string | undefined
  field?: string | undefined
}

const PAGE_SIZE = 50

/** Changes of a plan without that rows were made, which what was written in them says; newest first, a page at a time by id: a page costs the same however long the history is. */
export const revisionsQuery = (schoolId: string, { rowId, field }: RevisionFilter) =>
  infiniteQueryOptions({
    queryKey: ['revisions', schoolId, rowId ?? null, field ?? null],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }): Promise<Revision[]> => {
      let query = supabase.from('revisions').select().eq('school_id', schoolId).neq('field', 'created_at')
      if (rowId) query = query.eq('row_id', rowId)
      if (field) query = query.eq('field', field)
      if (pageParam !== null) query = query.lt('id', pageParam)
      const { data } = await query.order('id', { ascending: false }).limit(PAGE_SIZE).throwOnError()
      return data
    },
    getNextPageParam: (page) => (page.length < PAGE_SIZE ? null : (page.at(-1)?.id ?? null)),
    staleTime: 0,
  })
