import type { Tables } from '../../../database.types.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import type { Suggestion } from './next-suggestions.ts'

/** What a suggestion is about, in the school's own words. Neither: the whole plan. */
export interface Subject {
  goal: string | null
  action: string | null
}

/** Null when somebody has deleted it. */
export function subjectOf(
  { actionId, place }: Pick<Suggestion, 'actionId' | 'place'>,
  actions: readonly PlacedAction[],
  goals: readonly Pick<Tables<'goals'>, 'id' | 'body'>[],
): Subject | null {
  if (actionId) {
    const placed = actions.find(({ action }) => action.id === actionId)
    const isGone = place?.table === 'reflections' && !placed?.reflections.some(({ id }) => id === place.rowId)
    return placed && !isGone ? { goal: placed.goal.body, action: placed.action.body } : null
  }
  if (!place) return { goal: null, action: null }
  const goal = goals.find(({ id }) => id === place.rowId)
  return goal ? { goal: goal.body, action: null } : null
}
