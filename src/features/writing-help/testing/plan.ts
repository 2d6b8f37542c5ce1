import { newRow, type PlanRow } from '../../../shared/plan/plan-rows.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'

const created_at = '2025-09-10T08:00:00Z'

/** Rows for tests of what only reads them. */
export const action = (id: string, values: Partial<PlanRow<'actions'>>): PlanRow<'actions'> =>
  newRow('actions', { id, goal_id: 'goal', created_at, ...values })

export const reflection = (id: string, values: Partial<PlanRow<'reflections'>>): PlanRow<'reflections'> =>
  newRow('reflections', { id, action_id: 'action', reflected_on: '2025-12-01', created_at, ...values })

export const placed = (row: PlanRow<'actions'>, ...reflections: PlanRow<'reflections'>[]): PlacedAction => ({
  action: row,
  number: 1,
  goal: newRow('goals', { id: 'goal', body: 'Felles planlegging' }),
  longTerm: newRow('goals', { id: 'long-term goal', body: 'Bedre undervisning' }),
  reflections,
})
