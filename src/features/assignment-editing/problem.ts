import { OfflineError, RefusedError } from '../../shared/text/types.ts'
import type { AssignmentEditingMessages } from './texts/nb.ts'

/** Why a write did not go through, as a key of the texts. */
export type Problem = keyof AssignmentEditingMessages['problems']

const words: readonly string[] = ['not_allowed', 'not_ready', 'question_has_answers', 'changed_meanwhile']

/** PostgreSQL's codes: a policy or a missing grant, and a row that others still refer to. */
const codes: Record<string, Problem> = { '42501': 'not_allowed', '23503': 'in_use' }

export function problemOf(error: unknown): Problem {
  if (error instanceof OfflineError) return 'offline'
  if (!(error instanceof RefusedError)) return 'unknown'
  return words.includes(error.message) ? (error.message as Problem) : (codes[error.code] ?? 'unknown')
}
