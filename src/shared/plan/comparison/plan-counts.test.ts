import { expect, test } from 'vitest'
import { newRow, type PlanRow, type PlanRows } from '../plan-rows.ts'
import { planCounts } from './plan-counts.ts'

const action = (id: string, values: Partial<PlanRow<'actions'>> = {}) =>
  newRow('actions', { id, goal_id: 'S', ...values })
const reflection = (id: string, values: Partial<PlanRow<'reflections'>>) =>
  newRow('reflections', { id, action_id: 'A', ...values })
const plan: PlanRows = {
  goals: [newRow('goals', { id: 'L' }), newRow('goals', { id: 'S', parent_id: 'L' })],
  actions: [
    action('A', { assumption: ' ' }),
    action('B', { assumption: 'fordi' }),
    action('C', { goal_id: 'deleted', assumption: ' ' }),
  ],
  reflections: [reflection('R', { evidence: 'Vi så det' }), reflection('Q', { action_id: 'B' })],
}

test('actions are counted, and those with something written; not what stands under something deleted', () => {
  expect(planCounts(plan)).toEqual({ actions: 2, withAssumption: 1, withReflection: 1 })
})
