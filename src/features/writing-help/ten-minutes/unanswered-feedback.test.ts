import { describe, expect, test } from 'vitest'
import type { Tables } from '../../../database.types.ts'
import { action, placed, reflection } from '../testing/plan.ts'
import { subjectOf } from './suggestion-subject.ts'
import { unansweredFeedback } from './unanswered-feedback.ts'

const comment = (id: string, values: Partial<Tables<'comments'>>): Tables<'comments'> => ({
  id,
  school_id: 'school',
  parent_id: null,
  goal_id: null,
  action_id: null,
  reflection_id: null,
  submission_id: null,
  question_id: null,
  is_personal: false,
  leader_id: null,
  body: 'Hvorfor?',
  version: 1,
  author_id: 'facilitator',
  from_school: false,
  created_at: '2025-12-01T08:00:00Z',
  updated_at: '2025-12-01T08:00:00Z',
  released_at: '2025-12-01T08:00:00Z',
  withdrawn_at: null,
  taken_in_at: null,
  taken_in_by: null,
  change_id: null,
  settled_at: null,
  settled_by: null,
  ...values,
})

const later = '2025-12-02T08:00:00Z'
const plan = [placed(action('a', { body: 'Felles tid' }), reflection('r', {}))]
const goals = [{ id: 'g', body: 'Bedre undervisning' }]
const asked = (...comments: Tables<'comments'>[]) =>
  unansweredFeedback(comments, plan, goals).map(({ actionId, place }) =>
    place ? `${actionId}:${place.table}.${place.rowId}.${place.field}` : `${actionId}:plan`,
  )

describe('feedback that nobody has answered', () => {
  test('is found where it belongs, what has waited longest first, each place once', () => {
    expect(
      asked(
        comment('1', { released_at: later }),
        comment('2', { goal_id: 'g' }),
        comment('3', { action_id: 'a', released_at: '2025-11-01T08:00:00+00:00' }),
        comment('4', { reflection_id: 'r' }),
        comment('5', { action_id: 'a', released_at: later }),
      ),
    ).toEqual(['a:actions.a.body', 'null:goals.g.body', 'a:reflections.r.outcome', 'null:plan'])
  })

  test.each<[string, Partial<Tables<'comments'>>]>([
    ['a draft', { released_at: null }],
    ['withdrawn', { withdrawn_at: later }],
    ['taken in', { taken_in_at: later }],
    ['settled', { settled_at: later }],
    ['about an answer', { action_id: null, submission_id: 's', question_id: 'q' }],
    ['about what is deleted', { action_id: 'gone' }],
  ])('is not what is %s', (_, values) => {
    expect(asked(comment('1', { action_id: 'a', ...values }))).toEqual([])
  })

  test('is answered by the school, not by a facilitator or by what was taken back', () => {
    const first = comment('1', { action_id: 'a' })
    const reply = (values: Partial<Tables<'comments'>>) =>
      comment('2', { parent_id: '1', from_school: true, released_at: later, ...values })
    expect(asked(first, reply({}))).toEqual([])
    expect(asked(first, reply({ from_school: false }))).toEqual(['a:actions.a.body'])
    expect(asked(first, reply({ withdrawn_at: later }))).toEqual(['a:actions.a.body'])
  })
})

test('a suggestion is about an action, a goal or the whole plan, as long as it is there', () => {
  const subject = (actionId: string | null, table?: 'goals' | 'reflections', rowId = '') =>
    subjectOf({ actionId, place: table ? { table, rowId, field: '' } : null }, plan, goals)
  const ofAction = { goal: 'Felles planlegging', action: 'Felles tid' }
  expect(subject('a')).toEqual(ofAction)
  expect(subject('a', 'reflections', 'r')).toEqual(ofAction)
  expect(subject(null, 'goals', 'g')).toEqual({ goal: 'Bedre undervisning', action: null })
  expect(subject(null)).toEqual({ goal: null, action: null })
  expect([subject('gone'), subject('a', 'reflections', 'gone'), subject(null, 'goals', 'gone')]).toEqual([
    null,
    null,
    null,
  ])
})
