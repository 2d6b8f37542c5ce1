import { queryOptions } from '@tanstack/react-query'
import { supabase } from '../supabase/client.ts'
import { fetchAllPages } from '../supabase/fetch-all-pages.ts'
import type { Gathering } from './gatherings.ts'

/** The gatherings of these regions, the first one first; what other regions have of them is not in it. */
export const gatheringsQuery = (userId: string, regionIds: readonly string[]) =>
  queryOptions({
    queryKey: ['gatherings', userId, regionIds],
    queryFn: async (): Promise<Gathering[]> => {
      const rows = await fetchAllPages((from, to) =>
        supabase
          .from('gathering_dates')
          .select('region_id, starts_on, gatherings!inner(id, name_nb, name_nn)')
          .in('region_id', [...regionIds])
          .order('starts_on')
          .order('gathering_id')
          .order('region_id')
          .range(from, to),
      )
      const byId = Map.groupBy(rows, ({ gatherings }) => gatherings.id)
      return [...byId].map(([id, dates]) => ({
        id,
        name: { nb: dates[0]?.gatherings.name_nb ?? '', nn: dates[0]?.gatherings.name_nn ?? '' },
        dates: dates.map(({ region_id, starts_on }) => ({ regionId: region_id, startsOn: starts_on })),
      }))
    },
  })
