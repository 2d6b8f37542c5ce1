import { clearPersistedCache } from '../../shared/offline/persisted-cache.ts'
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
  await supabase.auth.signOut({ scope: 'local' })
  // Last, when nothing writes any more.
  await Promise.all([clearUser(userId), clearPersistedCache(userId)])
}
