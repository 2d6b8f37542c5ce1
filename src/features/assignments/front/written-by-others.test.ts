import { expect, test } from 'vitest'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { writtenByOthers } from './written-by-others.ts'

const now = new Date('2026-12-05T12:00:00Z')
const row = (id: string, updated_by: string | null, updated_at: string, more = {}) => ({
  id,
  updated_by,
  updated_at,
  deleted_at: null,
  position: id,
  ...more,
})
const action = (id: string, by: string | null, at: string) => row(id, by, at, { goal_id: 's', body: id })
const rowsOf = (actions: object[], reflections: object[] = []) =>
  ({
    goals: [row('l', 'me', '', { parent_id: null }), row('s', 'me', '', { parent_id: 'l' })],
    actions,
    reflections,
  }) as unknown as PlanRows

test('the other leader wrote in these actions, their reflections included, each named once', () => {
  const actions = [
    action('a', 'other', '2026-12-03T10:00:00Z'),
    action('b', 'me', '2026-12-05T11:00:00Z'),
    action('c', 'other', '2026-12-04T10:00:00Z'),
  ]
  const reflection = row('r', 'other', '2026-12-05T09:00:00Z', { action_id: 'c', reflected_on: '2026-12-05' })
  expect(writtenByOthers(rowsOf(actions, [reflection]), 'me', now)).toEqual({
    userId: 'other',
    numbers: [1, 3],
    at: '2026-12-05T09:00:00Z',
  })
})

test('of what one wrote oneself, of what nobody is known to have written, and of last month nothing is said', () => {
  const actions = [
    action('a', 'me', '2026-12-05T10:00:00Z'),
    action('b', null, '2026-12-05T10:00:00Z'),
    action('c', 'other', '2026-11-05T10:00:00Z'),
  ]
  expect(writtenByOthers(rowsOf(actions), 'me', now)).toBeNull()
})
