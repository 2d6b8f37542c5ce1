import type { Tables } from '../../../database.types.ts'
import type { PlacedAction } from '../plan-places.ts'

const stamps = {
  school_id: 'school',
  version: 1,
  save_client: null,
  save_number: null,
  created_at: '2025-09-10T08:00:00Z',
  updated_at: '2025-09-10T08:00:00Z',
  updated_by: null,
  deleted_at: null,
}

/** Rows for tests of what only reads them. */
export const action = (id: string, values: Partial<Tables<'actions'>>): Tables<'actions'> => ({
  ...stamps,
  id,
  goal_id: 'goal',
  goal_horizon: 'short_term',
  position: 'a0',
  body: '',
  assumption: '',
  teacher_support: '',
  responsible: '',
  timeframe: '',
  status: 'planned',
  ...values,
})

export const reflection = (id: string, values: Partial<Tables<'reflections'>>): Tables<'reflections'> => ({
  ...stamps,
  id,
  action_id: 'action',
  reflected_on: '2025-12-01',
  outcome: '',
  evidence: '',
  verdict: 'too_early',
  ...values,
})

const goal = (id: string, body: string): Tables<'goals'> => ({
  ...stamps,
  id,
  parent_id: null,
  parent_horizon: 'long_term',
  horizon: 'long_term',
  position: 'a0',
  body,
})

export const placed = (
  row: Tables<'actions'>,
  ...reflections: Tables<'reflections'>[]
): PlacedAction & { goal: Tables<'goals'> } => ({
  action: row,
  goal: goal('goal', 'Felles planlegging'),
  longTerm: goal('long-term goal', 'Bedre undervisning'),
  reflections,
})
