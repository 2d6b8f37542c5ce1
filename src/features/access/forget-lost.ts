import type { QueryClient } from '@tanstack/react-query'
import type { Memberships } from './memberships-queries.ts'

const placesOf = ({ schools, regions, isAdmin }: Memberships): string[] => [
  ...[...schools, ...regions].map(({ id }) => id),
  ...(isAdmin ? ['admin'] : []),
]

/** Whether the person no longer belongs somewhere where they did. */
export function hasLost(before: Memberships, now: Memberships): boolean {
  const left = new Set(placesOf(now))
  return placesOf(before).some((place) => !left.has(place))
}

/**
 * Forgets all that was read before the loss: this is rare, and what is still allowed is soon read again. A page that is
 * open asks anew and says itself that it has been closed.
 */
export function forgetReadings(queryClient: QueryClient) {
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
