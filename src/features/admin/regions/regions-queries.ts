import { queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'
import { byName } from '../by-name.ts'

export interface Facilitator {
  userId: string
  /** The address that was invited, for one who has not written a name; empty where neither is known. */
  name: string
}

export interface AdminRegion {
  id: string
  name: string
  facilitators: Facilitator[]
}

/** Every region with its facilitators, by name. */
export const adminRegionsQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'regions'],
  queryFn: fetchRegions,
})

async function fetchRegions(): Promise<AdminRegion[]> {
  const [regions, facilitators, accepted] = await Promise.all([
    fetchAllPages((from, to) => supabase.from('regions').select('id, name').order('id').range(from, to)),
    fetchAllPages((from, to) =>
      supabase
        .from('facilitators')
        .select('region_id, user_id, profiles(full_name)')
        .order('region_id')
        .order('user_id')
        .range(from, to),
    ),
    fetchAllPages((from, to) =>
      supabase
        .from('invitations')
        .select('accepted_by, email')
        .eq('role', 'facilitator')
        .not('accepted_by', 'is', null)
        .order('id')
        .range(from, to),
    ),
  ])
  const addresses = new Map(accepted.map((row) => [row.accepted_by, row.email]))
  return regions.sort(byName).map((region) => ({
    ...region,
    facilitators: facilitators
      .filter((row) => row.region_id === region.id)
      .map((row) => ({
        userId: row.user_id,
        name: row.profiles.full_name || (addresses.get(row.user_id) ?? ''),
      }))
      .sort(byName),
  }))
}
