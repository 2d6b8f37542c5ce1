import { expect, test } from 'vitest'
import type { Change } from '../comments-queries.ts'
import { defaultChange } from './default-change.ts'

const change = (change_id: number, row_id: string): Change => ({
  change_id,
  row_id,
  table_name: 'actions',
  field: 'body',
  before: '',
  after: 'Ny',
  changed_at: '2025-12-01T08:00:00Z',
  row_text: 'Ny',
})
const newestFirst = [change(5, 'b'), change(4, 'a'), change(3, 'a')]
const about = (action_id: string | null) => ({ goal_id: null, action_id, reflection_id: null })

test('the change that is likely meant is the latest of the row, or of all where the comment is about none', () => {
  const likely = (actionId: string | null, changes = newestFirst) =>
    defaultChange(about(actionId), changes)?.change_id ?? null
  expect(likely('a')).toBe(4)
  expect(likely('c')).toBe(null)
  expect(likely(null)).toBe(5)
  expect(likely('a', [])).toBe(null)
})
