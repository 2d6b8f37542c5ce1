import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { supabase } from '../../shared/supabase/client.ts'

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
      if (before && hasLost(before, now)) dropReadings(client)
      return now
    },
    staleTime: 60_000,
  })

/** What is remembered opens a page at once, also without network; whether it still holds is asked meanwhile. */
export const loadMemberships = (queryClient: QueryClient, userId: string): Promise<Memberships> =>
  queryClient.ensureQueryData({ ...membershipsQuery(userId), revalidateIfStale: true })

/** Asks anew what the person belongs to, whatever is remembered. */
export const refreshMemberships = (queryClient: QueryClient, userId: string) =>
  queryClient.fetchQuery({ ...membershipsQuery(userId), staleTime: 0 })

/** The database has just said that a school is not the person's any more: at once so here too, and then asked anew. */
export async function dropSchool(queryClient: QueryClient, userId: string, schoolId: string) {
  queryClient.setQueryData(
    membershipsQuery(userId).queryKey,
    (known) => known && { ...known, schools: known.schools.filter(({ id }) => id !== schoolId) },
  )
  dropReadings(queryClient)
  await refreshMemberships(queryClient, userId)
}

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

/** Whether a school's plan is the person's to read: as its leader, or as facilitator of its region. */
export const canRead = ({ schools, regions }: Memberships, school: { id: string; regionId: string }) =>
  schools.some(({ id }) => id === school.id) || regions.some(({ id }) => id === school.regionId)

const placesOf = ({ schools, regions, isAdmin }: Memberships): string[] => [
  ...[...schools, ...regions].map(({ id }) => id),
  ...(isAdmin ? ['admin'] : []),
]

/** Whether the person no longer belongs somewhere where they did. */
function hasLost(before: Memberships, now: Memberships): boolean {
  const left = new Set(placesOf(now))
  return placesOf(before).some((place) => !left.has(place))
}

/**
 * Forgets all that was read before the loss: this is rare, and what is still allowed is soon read again. A page that is
 * open asks anew and says itself that it has been closed.
 */
function dropReadings(queryClient: QueryClient) {
  queryClient.removeQueries({
    type: 'inactive',
    // What is being fetched is on its way to someone, and is answered by today's rights.
    predicate: ({ queryKey, state }) => queryKey[0] !== 'memberships' && state.fetchStatus === 'idle',
  })
  void queryClient.invalidateQueries({
    type: 'active',
    predicate: ({ queryKey }) => queryKey[0] !== 'memberships',
  })
}
