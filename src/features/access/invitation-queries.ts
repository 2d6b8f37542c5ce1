import { queryOptions } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import { belongsSomewhere, type Memberships, refreshMemberships } from './memberships-queries.ts'

export interface ClaimResult {
  /** Null when the invitation was accepted, else the word for why not; see refusal.ts. */
  refusal: string | null
  /** What the person belongs to afterwards. */
  memberships: Memberships | null
}

/**
 * Gives the code of a letter in. A query although it changes something, because opening the page is what asks for it,
 * once: a code that has been given in works no more, so it is never fetched anew by itself and not kept.
 */
export const claimInvitationQuery = (userId: string, code: string) =>
  queryOptions({
    queryKey: ['claim', userId, code],
    queryFn: async ({ client }): Promise<ClaimResult> => {
      const refusal = await answerOrThrow(supabase.rpc('claim_invitation', { code })).then(
        () => null,
        refusalOf,
      )
      const memberships = await refreshMemberships(client, userId).catch(() => null)
      return { refusal, memberships: memberships && belongsSomewhere(memberships) ? memberships : null }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    meta: { isNotKept: true },
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
