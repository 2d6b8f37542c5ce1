import * as z from 'zod/mini'

const hostedSchema = z.object({
  VITE_SUPABASE_URL: z.url(),
  VITE_SUPABASE_PUBLISHABLE_KEY: z.string().check(z.minLength(1)),
})

/** The key that the local stack knows; it opens nothing that row-level security does not. */
const LOCAL_PUBLISHABLE_KEY = 'sb_publishable_local'

/** True in a build without a hosted project: the local stack shares the app's own address. */
export const isLocal = !import.meta.env.VITE_SUPABASE_URL

function parseHosted() {
  const parsed = hostedSchema.safeParse(import.meta.env)
  if (!parsed.success) {
    throw new Error('Set both VITE_SUPABASE_URL and VITE_SUPABASE_PUBLISHABLE_KEY, or neither.')
  }
  return { url: parsed.data.VITE_SUPABASE_URL, publishableKey: parsed.data.VITE_SUPABASE_PUBLISHABLE_KEY }
}

/** Where the backend is, read once and failing loudly. */
export const supabaseEnv = isLocal
  ? { url: window.location.origin, publishableKey: LOCAL_PUBLISHABLE_KEY }
  : parseHosted()
