/**
 * Keys of the local stack. They are the same on every machine and open nothing but a database on this one's loopback
 * address: the secret and the two tokens are those that Supabase publishes for local development, so that
 * test suites written for `supabase start` run here unchanged. A hosted project has its own.
 */
export const JWT_SECRET = 'super-secret-jwt-token-with-at-least-32-characters-long'

export const PUBLISHABLE_KEY = 'sb_publishable_local'
export const SECRET_KEY = 'sb_secret_local'

/** The older form of the publishable key. */
export const ANON_KEY =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6ImFub24iLCJleHAiOjE5ODM4MTI5OTZ9.CRXP1A7WOeoJeXxjNni43kdQwgnWNReilDMblYTn_I0'

/** The older form of the secret key. */
export const SERVICE_ROLE_KEY =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImV4cCI6MTk4MzgxMjk5Nn0.EGIM96RAZx35lJzdJsyH-qQwv8Hdp7fsn3W0YpN81IU'

export const API_KEYS: Record<string, 'anon' | 'service_role'> = {
  [PUBLISHABLE_KEY]: 'anon',
  [ANON_KEY]: 'anon',
  [SECRET_KEY]: 'service_role',
  [SERVICE_ROLE_KEY]: 'service_role',
}
