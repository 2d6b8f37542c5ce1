import { expect, test } from 'vitest'
import { newRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { withOperations } from './plan-operations.ts'

const plan: PlanRows = {
  goals: [
    newRow('goals', { id: 'L' }),
    newRow('goals', { id: 'S1', parent_id: 'L', position: 'a0' }),
    newRow('goals', { id: 'S2', parent_id: 'L', position: 'a1' }),
  ],
  actions: [
    newRow('actions', { id: 'A1', goal_id: 'S1', position: 'a0' }),
    newRow('actions', { id: 'A2', goal_id: 'S1', position: 'a1' }),
    newRow('actions', { id: 'A3', goal_id: 'S2', position: 'a2' }),
  ],
  reflections: [],
}
/** «S1: A1» */
const shown = (rows: PlanRows) =>
  actionsInOrder(planTree(rows)).map(({ goal, action }) => `${goal.id}: ${action.id}`)

test('an insert shows at once, and only once when the database has it too', () => {
  const insert = {
    kind: 'insert',
    table: 'actions',
    values: { id: 'A9', school_id: 's', goal_id: 'S2', position: 'a5' },
  } as const
  const rows = withOperations(plan, [insert])
  expect(shown(rows)).toEqual(['S1: A1', 'S1: A2', 'S2: A3', 'S2: A9'])
  expect(withOperations(rows, [insert]).actions).toHaveLength(4)
})

test('a deletion, a move and a restoration show at once', () => {
  const update = (rowId: string, values: object) =>
    ({ kind: 'update', table: 'actions', rowId, values }) as const
  const gone = withOperations(plan, [update('A1', { deleted_at: '2026-01-01' })])
  expect(shown(gone)).toEqual(['S1: A2', 'S2: A3'])
  expect(withOperations(gone, [update('A1', { deleted_at: null })])).toEqual(plan)
  expect(shown(withOperations(plan, [update('A1', { goal_id: 'S2' })]))).toEqual([
    'S1: A2',
    'S2: A1',
    'S2: A3',
  ])
})
