import { queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'
import { byName } from '../by-name.ts'

export interface AdminSchool {
  id: string
  name: string
  regionId: string
  isRetired: boolean
  leaders: number
  /** Leaders who have been invited and have not come in. */
  invited: number
}

/** Every school of the programme, by name. */
export const adminSchoolsQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'schools'],
  queryFn: fetchSchools,
})

async function fetchSchools(): Promise<AdminSchool[]> {
  const rows = await fetchAllPages((from, to) =>
    supabase
      .from('schools')
      .select('id, name, region_id, retired_at, school_leaders(count), invitations(count)')
      .is('invitations.accepted_at', null)
      .is('invitations.withdrawn_at', null)
      .order('id')
      .range(from, to),
  )
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      regionId: row.region_id,
      isRetired: row.retired_at !== null,
      leaders: row.school_leaders[0]?.count ?? 0,
      invited: row.invitations[0]?.count ?? 0,
    }))
    .sort(byName)
}
