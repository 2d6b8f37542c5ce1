import { auth, authClient } from '../../shared/supabase/client.ts'

/** What the journey to Feide and back leaves in this tab; gone when it has ended. */
const JOURNEY = 'aksjonsplan.feide'
/** Where the person was going. */
const NEXT_KEY = `${JOURNEY}-next`

/**
 * A client of its own for this one journey: it comes back with a code in place of the session (PKCE), so that no token
 * ever stands in an address. Signing in by mail goes on as it is.
 */
const journey = () =>
  authClient({
    flowType: 'pkce',
    storageKey: JOURNEY,
    storage: window.sessionStorage,
    autoRefreshToken: false,
  })

/** Leaves for Feide; from there one comes back to the sign-in page with a code. */
export async function goToFeide(next: string | undefined): Promise<void> {
  sessionStorage.setItem(NEXT_KEY, next ?? '/')
  const redirectTo = `${window.location.origin}/sign-in`
  const { error } = await journey().signInWithOAuth({ provider: 'custom:feide', options: { redirectTo } })
  if (error) throw error
}

/** Where the person was going when they left for Feide. */
export function takeNext(): string {
  const next = sessionStorage.getItem(NEXT_KEY) ?? '/'
  sessionStorage.removeItem(NEXT_KEY)
  return next
}

/** Trades the code for a session, which then is the page's. True when signed in. */
export async function comeBackFromFeide(code: string): Promise<boolean> {
  const client = journey()
  const { data, error } = await client.exchangeCodeForSession(code)
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(JOURNEY)) sessionStorage.removeItem(key)
  }
  if (error || !data.session) return false
  const { access_token, refresh_token } = data.session
  const taken = await auth.setSession({ access_token, refresh_token })
  return !taken.error
}
