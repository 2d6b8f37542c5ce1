import { supabase } from '../../shared/supabase/client.ts'

/** Ends the session on this device only; a co-leader's other devices are not disturbed. */
export async function signOut(): Promise<void> {
  await supabase.auth.signOut({ scope: 'local' })
}
