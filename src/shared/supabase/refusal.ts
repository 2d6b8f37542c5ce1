import { OfflineError, RefusedError } from '../text/types.ts'

/**
 * The word by which a function of the database turned a wish down (see supabase/migrations, people): 'already_member',
 * 'last_leader' … Or 'offline' when there was no answer. What it means to a person stands in the texts.
 */
export function refusalOf(error: unknown): string {
  if (error instanceof RefusedError) return error.message
  return error instanceof OfflineError ? 'offline' : 'unknown'
}
