import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'

export type OpenInvitation = Awaited<ReturnType<typeof fetchOpen>>[number]

/** Who has been invited and has not come in, found by address, school or region. */
export const openInvitationsQuery = (search = '') =>
  queryOptions({
    ...notKept,
    queryKey: ['admin', 'invitations', 'open', search],
    queryFn: () => fetchOpen(search.trim()),
    placeholderData: keepPreviousData,
  })

const fetchOpen = (search: string) =>
  fetchAllPages((from, to) => supabase.rpc('list_open_invitations', { search }).range(from, to))

export type AcceptedInvitation = Awaited<ReturnType<typeof fetchAccepted>>[number]

/** Invitations of facilitators and administrators that were taken up, the latest first. */
export const acceptedInvitationsQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'invitations', 'accepted'],
  queryFn: fetchAccepted,
})

function fetchAccepted() {
  return fetchAllPages((from, to) =>
    supabase
      .from('invitations')
      .select('id, email, last_sent_at, accepted_at, regions(name)')
      .in('role', ['facilitator', 'admin'])
      .not('accepted_at', 'is', null)
      .order('accepted_at', { ascending: false })
      .order('id')
      .range(from, to),
  )
}
