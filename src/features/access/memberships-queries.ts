import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { supabase } from '../../shared/supabase/client.ts'
import { forgetReadings, hasLost } from './forget-lost.ts'

export interface LedSchool {
  id: string
  name: string
}

export interface Memberships {
  schools: LedSchool[]
  regions: { id: string; name: string }[]
  isAdmin: boolean
}

/** What the signed-in person belongs to; empty lists for one without any membership. */
export const membershipsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['memberships', userId],
    queryFn: async ({ client, queryKey }) => {
      const before = client.getQueryData<Memberships>(queryKey)
      const now = await fetchMemberships(userId)
      if (before && hasLost(before, now)) forgetReadings(client)
      return now
    },
    staleTime: 60_000,
  })

/** What is remembered opens a page at once, also without network; whether it still holds is asked meanwhile. */
export const loadMemberships = (queryClient: QueryClient, userId: string): Promise<Memberships> =>
  queryClient.ensureQueryData({ ...membershipsQuery(userId), revalidateIfStale: true })

async function fetchMemberships(userId: string): Promise<Memberships> {
  const [led, facilitated, admin] = await Promise.all([
    supabase.from('school_leaders').select('schools(id, name)').eq('user_id', userId).throwOnError(),
    supabase.from('facilitators').select('regions(id, name)').eq('user_id', userId).throwOnError(),
    supabase.from('admins').select('user_id').eq('user_id', userId).throwOnError(),
  ])
  return {
    schools: led.data.map((row) => row.schools).sort(byName),
    regions: facilitated.data.map((row) => row.regions).sort(byName),
    isAdmin: admin.data.length > 0,
  }
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nb')

export const belongsSomewhere = ({ schools, regions, isAdmin }: Memberships) =>
  isAdmin || schools.length + regions.length > 0
