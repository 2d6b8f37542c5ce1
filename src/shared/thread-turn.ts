import type { Tables } from '../database.types.ts'

type Comment = Pick<
  Tables<'comments'>,
  'from_school' | 'released_at' | 'withdrawn_at' | 'taken_in_at' | 'settled_at'
>

/**
 * Whose word a thread waits for: of the side that does not have the last one. Nobody's when it has been said since that
 * it needs no answer, or of facilitators' words that they have gone into the plan.
 */
export function turnIn(first: Comment, replies: readonly Comment[]): 'school' | 'facilitators' | null {
  const last = [first, ...replies]
    .filter(({ released_at, withdrawn_at }) => released_at !== null && withdrawn_at === null)
    .reduce<Comment | null>((a, b) => (a && timeOf(a.released_at) >= timeOf(b.released_at) ? a : b), null)
  if (!last) return null
  const { settled_at, taken_in_at } = first
  const doneAt = Math.max(timeOf(settled_at), last.from_school ? 0 : timeOf(taken_in_at))
  if (doneAt >= timeOf(last.released_at)) return null
  return last.from_school ? 'facilitators' : 'school'
}

const timeOf = (instant: string | null) => Date.parse(instant ?? '1970-01-01')
