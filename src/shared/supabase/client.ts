import { AuthClient, type GoTrueClientOptions, isAuthApiError } from '@supabase/auth-js'
import { PostgrestClient } from '@supabase/postgrest-js'
import type { Database } from '../../database.types.ts'
import { supabaseEnv } from '../../env.ts'
import { isDatabaseAnswer } from './is-database-answer.ts'

/** Where the session is kept on the device. */
export const SESSION_STORAGE_KEY = 'aksjonsplan.session'

/** How long a request may stay unanswered, in milliseconds, before its outcome counts as unknown. */
const TIMEOUT = 15_000

const { publishableKey } = supabaseEnv
const addressOf = (service: string) => new URL(`/${service}/v1`, supabaseEnv.url).href

async function fetchWithTimeout(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT)
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  const response = await fetch(input, { ...init, signal })
  if (!isDatabaseAnswer(input instanceof Request ? input.url : String(input), response))
    throw new TypeError("The answer is not the database's.")
  return response
}

/** A client of the project's accounts, with the options that its session is kept by. */
export const authClient = (options: GoTrueClientOptions) =>
  new AuthClient({
    url: addressOf('auth'),
    headers: { apikey: publishableKey },
    fetch: fetchWithTimeout,
    detectSessionInUrl: false,
    ...options,
  })

/*
 * The page's clients, of which only queries, mutations, channels and the session may use one. They are made of the
 * packages that supabase-js is made of: of the others the page needs only Realtime, and that one later (realtime.ts).
 */

/** The session. */
export const auth = authClient({
  storageKey: SESSION_STORAGE_KEY,
  persistSession: true,
  autoRefreshToken: true,
})

/** The person's access token, renewed when it is about to expire; null when nobody is signed in. */
export const accessToken = async () => (await auth.getSession()).data.session?.access_token ?? null

async function fetchAsUser(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  const token = await accessToken()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  const response = await fetchWithTimeout(input, { ...init, headers })
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
  const { error } = await auth.refreshSession()
  if (isAuthApiError(error)) await auth.signOut({ scope: 'local' })
  isRenewing = false
}

/** The database, as the person who is signed in. */
export const supabase = new PostgrestClient<Database>(addressOf('rest'), {
  headers: { apikey: publishableKey },
  fetch: fetchAsUser,
  // Whoever asks decides when to ask again, and says meanwhile that there is no answer.
  retry: false,
})
