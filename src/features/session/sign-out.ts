import { supabase } from '../../shared/supabase/client.ts'
import { clearUser, countUnsaved } from '../../shared/sync/draft-store.ts'
import { closeEngines, flushEngines } from '../../shared/sync/engine-registry.ts'

/** How many changes signing out would lose, after a last try to save them. */
export async function changesAtRisk(userId: string): Promise<number> {
  await flushEngines()
  return countUnsaved(userId)
}

/** Ends the session on this device only, and forgets all that the person has on it. */
export async function signOut(userId: string): Promise<void> {
  closeEngines()
  await clearUser(userId)
  await supabase.auth.signOut({ scope: 'local' })
}
