import { queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'

export interface AdminInvitation {
  id: string
  email: string
  /** Null: invited as administrator. */
  region: { id: string; name: string } | null
  lastSentAt: string
  expiresAt: string
  acceptedAt: string | null
  acceptedBy: string | null
}

/** Invitations of facilitators and administrators that have not been withdrawn, the latest first. */
export const invitationsQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'invitations'],
  queryFn: fetchInvitations,
})

async function fetchInvitations(): Promise<AdminInvitation[]> {
  const rows = await fetchAllPages((from, to) =>
    supabase
      .from('invitations')
      .select('id, email, last_sent_at, expires_at, accepted_at, accepted_by, regions(id, name)')
      .in('role', ['facilitator', 'admin'])
      .is('withdrawn_at', null)
      .order('last_sent_at', { ascending: false })
      .order('id')
      .range(from, to),
  )
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    region: row.regions,
    lastSentAt: row.last_sent_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    acceptedBy: row.accepted_by,
  }))
}
