import { createClient } from '@supabase/supabase-js'
import type { Database } from '../../database.types.ts'
import { supabaseEnv } from '../../env.ts'

/** Where the session is kept on the device. */
export const SESSION_STORAGE_KEY = 'aksjonsplan.session'

/** How long a request may stay unanswered, in milliseconds, before its outcome counts as unknown. */
const PATIENCE = 15_000

function fetchWithPatience(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE)
  return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, patience]) : patience })
}

/** The one client of the page. Only queries, mutations, channels and the session may use it. */
export const supabase = createClient<Database>(supabaseEnv.url, supabaseEnv.publishableKey, {
  auth: {
    storageKey: SESSION_STORAGE_KEY,
    persistSession: true,
    autoRefreshToken: true,
    detectSessionInUrl: false,
  },
  global: { fetch: fetchWithPatience },
  // Whoever asks decides when to ask again, and says meanwhile that there is no answer.
  db: { retry: false },
})
