import { expect, test } from 'vitest'
import { newRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planGaps } from './plan-gaps.ts'

const goal = (id: string, parent_id: string | null, body: string, position = 'a0') =>
  newRow('goals', { id, parent_id, body, position })
const action = (id: string, goal_id: string, body: string, position = 'a0') =>
  newRow('actions', { id, goal_id, body, assumption: 'fordi', teacher_support: 'slik', position })
const october: PlanRows = {
  goals: [goal('L', null, 'Langt'), goal('S', 'L', 'Kort'), goal('T', 'L', 'Annet', 'a1')],
  actions: [action('A', 'S', 'Prøve'), action('B', 'S', 'Måle', 'a1')],
  reflections: [],
}

test('what a plan lacks is counted, and the first of it pointed out', () => {
  const nothing = { goals: [], actions: [], reflections: [] }
  expect(planGaps(nothing)).toMatchObject({ isEmpty: true, next: null })
  expect(planGaps(october)).toMatchObject({
    isEmpty: false,
    goalsWithoutAction: 1,
    actionsWithoutAssumption: 0,
  })
  const loose = {
    ...october,
    actions: [
      { ...action('A', 'S', 'Prøve'), assumption: ' ' },
      action('B', 'T', ''),
      { ...action('D', 'T', ''), status: 'dropped' as const },
    ],
  }
  expect(planGaps(loose)).toEqual({
    isEmpty: false,
    goalsWithoutAction: 0,
    emptyActions: 1,
    actionsWithoutAssumption: 1,
    actionsWithoutTeacherSupport: 0,
    next: { table: 'actions', rowId: 'B', field: 'body' },
  })
})
