import { expect, test } from 'vitest'
import type { PlanCopy } from '../../shared/plan/handed-in/submission-content.ts'
import { planGaps } from './plan-gaps.ts'

const goal = (id: string, parentId: string | null, body: string, position = 'a0') => ({
  id,
  parentId,
  horizon: parentId ? 'short_term' : 'long_term',
  body,
  position,
})
const action = (id: string, goalId: string, body: string, position = 'a0') => ({
  id,
  goalId,
  body,
  assumption: 'fordi',
  teacherSupport: 'slik',
  responsible: '',
  timeframe: '',
  status: 'planned',
  position,
})
const october: PlanCopy = {
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
      { ...action('D', 'T', ''), status: 'dropped' },
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
