import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { RefusedError } from '../../../shared/text/types.ts'
import type { AdminMessages } from '../texts/nb.ts'

type Refusal = keyof AdminMessages['refusals']

/** What constraints and policies refuse: PostgreSQL's codes, and PostgREST's for a row that was not there to change. */
const codes: Record<string, Refusal> = {
  '23505': 'name_taken',
  '42501': 'not_allowed',
  PGRST116: 'not_allowed',
}

/** Why a write did not go through, as a key of the texts. */
export function adminRefusal(error: unknown, { refusals }: AdminMessages): Refusal {
  const known = error instanceof RefusedError ? codes[error.code] : undefined
  const word = known ?? refusalOf(error)
  return Object.hasOwn(refusals, word) ? (word as Refusal) : 'unknown'
}
