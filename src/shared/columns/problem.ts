import { OfflineError, RefusedError } from '../text/types.ts'
import type { ColumnsMessages } from './texts/nb.ts'

/** Why a write did not go through, as a key of the texts. */
export type Problem = keyof ColumnsMessages['problems']

export function problemOf(error: unknown): Problem {
  if (error instanceof OfflineError) return 'offline'
  return error instanceof RefusedError && error.code === '42501' ? 'not_allowed' : 'unknown'
}
