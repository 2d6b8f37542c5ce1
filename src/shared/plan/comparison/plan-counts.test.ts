import { expect, test } from 'vitest'
import type { PlanCopy } from '../handed-in/submission-content.ts'
import { planCounts } from './plan-counts.ts'

const action = { id: 'A', goalId: 'S', body: '', assumption: ' ', position: 'a0' }
const reflection = { id: 'R', actionId: 'A', outcome: '', evidence: 'Vi så det', reflectedOn: '2026-01-01' }
const plan = {
  goals: [
    { id: 'L', parentId: null, body: '', position: 'a0' },
    { id: 'S', parentId: 'L', body: '', position: 'a0' },
  ],
  actions: [action, { ...action, id: 'B', assumption: 'fordi' }, { ...action, id: 'C', goalId: 'deleted' }],
  reflections: [reflection, { ...reflection, id: 'Q', actionId: 'B', evidence: '' }],
} as unknown as PlanCopy

test('actions are counted, and those with something written; not what stands under something deleted', () => {
  expect(planCounts(plan)).toEqual({ actions: 2, withAssumption: 1, withReflection: 1 })
})
