import type { QueryClient } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { refreshMemberships } from './memberships-queries.ts'

/**
 * Gives the person what their verified address has been invited to. True when that was something, and the cache then
 * holds it; false also when there was no answer, as it is asked for again at the next start.
 */
export async function claimMemberships(queryClient: QueryClient, userId: string): Promise<boolean> {
  const claimed = await answerOrThrow(supabase.rpc('claim_memberships')).catch(() => 0)
  if (!claimed) return false
  await refreshMemberships(queryClient, userId).catch(() => undefined)
  return true
}
