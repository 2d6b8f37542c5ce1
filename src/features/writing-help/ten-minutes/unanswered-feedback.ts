import type { Tables } from '../../../database.types.ts'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { turnIn } from '../../../shared/thread-turn.ts'

type Comment = Tables<'comments'>
type Goals = readonly Pick<Tables<'goals'>, 'id'>[]

/** Something in the plan that a facilitator has said something about; without a place: the whole plan. */
export interface Asked {
  actionId: string | null
  place: TextPlace | null
}

/**
 * Where facilitators have the last word about the plan as it stands, and the school has not said since that it is taken
 * in or needs no answer: each place once, what has waited longest first. Answers that were handed in have pages of their own.
 */
export function unansweredFeedback(
  comments: readonly Comment[],
  actions: readonly PlacedAction[],
  goals: Goals,
): Asked[] {
  const replies = Map.groupBy(comments, ({ parent_id }) => parent_id)
  const waiting = comments
    .filter(({ parent_id, submission_id }) => parent_id === null && submission_id === null)
    .filter((first) => turnIn(first, replies.get(first.id) ?? []) === 'school')
    .toSorted((a, b) => Date.parse(a.released_at ?? '') - Date.parse(b.released_at ?? ''))
  const asked = waiting.flatMap((comment) => askedIn(comment, actions, goals) ?? [])
  return [...new Map(asked.map((one) => [one.place?.rowId, one])).values()]
}

/** Null: about what is deleted. */
function askedIn(
  { goal_id, action_id, reflection_id }: Comment,
  actions: readonly PlacedAction[],
  goals: Goals,
): Asked | null {
  const rowId = goal_id ?? action_id ?? reflection_id
  if (!rowId) return { actionId: null, place: null }
  if (goals.some(({ id }) => id === rowId)) {
    return { actionId: null, place: { table: 'goals', rowId, field: 'body' } }
  }
  const placed = actions.find(
    ({ action, reflections }) => action.id === rowId || reflections.some(({ id }) => id === rowId),
  )
  if (!placed) return null
  const place: TextPlace = action_id
    ? { table: 'actions', rowId, field: 'body' }
    : { table: 'reflections', rowId, field: 'outcome' }
  return { actionId: placed.action.id, place }
}
