import { auth } from '../../shared/supabase/client.ts'
import { clearUser, countUnsaved } from '../../shared/text/device/draft-store.ts'
import { closeEngines, flushEngines } from '../../shared/text/engine-registry.ts'
import { expectSignOut } from './session.ts'

/** How many changes signing out would lose, after a last try to save them. */
export async function changesAtRisk(userId: string): Promise<number> {
  await flushEngines()
  return countUnsaved(userId)
}

/**
 * Ends the session on this device only, and forgets what the person typed on it. What they read is forgotten by every
 * open tab when it learns that they have left (`main.tsx`), as any of them may be the last to write.
 */
export async function signOut(userId: string): Promise<void> {
  closeEngines()
  expectSignOut()
  try {
    await auth.signOut({ scope: 'local' })
  } finally {
    // Last, when nothing writes any more, and whatever the server thinks of it.
    await clearUser(userId)
  }
}
