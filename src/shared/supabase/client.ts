import { createClient, isAuthApiError } from '@supabase/supabase-js'
import type { Database } from '../../database.types.ts'
import { supabaseEnv } from '../../env.ts'
import { isDatabaseAnswer } from './is-database-answer.ts'

/** Where the session is kept on the device. */
export const SESSION_STORAGE_KEY = 'aksjonsplan.session'

/** How long a request may stay unanswered, in milliseconds, before its outcome counts as unknown. */
const PATIENCE = 15_000

async function fetchWithPatience(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE)
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience
  const response = await fetch(input, { ...init, signal })
  if (!isDatabaseAnswer(input instanceof Request ? input.url : String(input), response))
    throw new TypeError("The answer is not the database's.")
  if (response.status === 401 && !isRenewing) void renewToken()
  return response
}

let isRenewing = false

/**
 * The server does not take a token that looks valid here. A new one is asked for, once at a time; where the server says
 * that there is none to be had, and not a proxy on the way, the session has ended: whoever follows it is told.
 */
async function renewToken() {
  isRenewing = true
  const { error } = await supabase.auth.refreshSession()
  if (isAuthApiError(error)) await supabase.auth.signOut({ scope: 'local' })
  isRenewing = false
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
