import { expect, test } from 'vitest'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { commentSubject } from './comment-subject.ts'
import type { Comment } from './comment-threads.ts'

const rows = {
  goals: [{ id: 'g', body: 'Et mål', deleted_at: null }],
  actions: [
    { id: 'a', goal_id: 'g', body: 'Felles tid', deleted_at: null },
    { id: 'gone', goal_id: 'g', body: 'Slettet', deleted_at: '2026-12-01T00:00:00Z' },
  ],
  reflections: [{ id: 'r', action_id: 'a', outcome: 'Det gikk', deleted_at: null }],
} as unknown as PlanRows
const question = { id: 'q', label: '3a', body: { nb: 'Hva så du?', nn: 'Kva såg du?' } }

test.each<[string, Partial<Comment>, unknown]>([
  ['all of the plan', {}, null],
  ['a goal', { goal_id: 'g' }, { table: 'goals', rowId: 'g', text: 'Et mål' }],
  ['an action', { action_id: 'a' }, { table: 'actions', rowId: 'a', text: 'Felles tid' }],
  [
    'a reflection, by its action',
    { reflection_id: 'r' },
    { table: 'reflections', rowId: 'r', text: 'Felles tid' },
  ],
  ['what is deleted', { action_id: 'gone' }, { table: 'actions', rowId: 'gone', text: null }],
  ['what is not there any more', { action_id: 'x' }, { table: 'actions', rowId: 'x', text: null }],
  [
    'an answer',
    { submission_id: 's', question_id: 'q' },
    { table: 'answers', rowId: 'q', submissionId: 's', label: '3a', question: question.body },
  ],
])('a comment is about %s', (_, columns, subject) => {
  expect(commentSubject(columns as Comment, rows, [question])).toEqual(subject)
})
