import type { Tables } from '../../../database.types.ts'
import type { PlacedAction, TextPlace } from '../plan-places.ts'

type Comment = Tables<'comments'>
type Goals = readonly Pick<Tables<'goals'>, 'id'>[]

/** Something in the plan that a facilitator has said something about; without a place: the whole plan. */
export interface Asked {
  actionId: string | null
  place: TextPlace | null
}

/**
 * What the school has neither answered nor taken in of what is said about its plan as it stands: each place once, what
 * has waited longest first. Answers that were handed in have pages of their own.
 */
export function unansweredFeedback(
  comments: readonly Comment[],
  actions: readonly PlacedAction[],
  goals: Goals,
): Asked[] {
  const sent = comments.filter(
    ({ released_at, withdrawn_at }) => released_at !== null && withdrawn_at === null,
  )
  const answered = new Set(sent.filter(({ from_school }) => from_school).map(({ parent_id }) => parent_id))
  const waiting = sent
    .filter(({ parent_id, submission_id }) => parent_id === null && submission_id === null)
    .filter(({ id, taken_in_at }) => taken_in_at === null && !answered.has(id))
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
