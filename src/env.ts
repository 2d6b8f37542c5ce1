/** The key that the local stack knows; it opens nothing that row-level security does not. */
const LOCAL_PUBLISHABLE_KEY = 'sb_publishable_local'

function readHosted() {
  const { VITE_SUPABASE_URL: url, VITE_SUPABASE_PUBLISHABLE_KEY: publishableKey } = import.meta.env
  if (!url || !publishableKey || !URL.canParse(url)) {
    throw new Error(
      'Set both VITE_SUPABASE_URL, a whole address, and VITE_SUPABASE_PUBLISHABLE_KEY, or neither.',
    )
  }
  return { url: String(url), publishableKey: String(publishableKey) }
}

/**
 * Where the backend is, read once and failing loudly. A build without a hosted project finds the local stack at the
 * app's own address.
 */
export const supabaseEnv = import.meta.env.VITE_SUPABASE_URL
  ? readHosted()
  : { url: window.location.origin, publishableKey: LOCAL_PUBLISHABLE_KEY }

/** Where whoever runs it has put their accessibility statement and their privacy statement, where they have. */
export const statements = {
  accessibility: import.meta.env.VITE_ACCESSIBILITY_STATEMENT as string | undefined,
  privacy: import.meta.env.VITE_PRIVACY_STATEMENT as string | undefined,
}
