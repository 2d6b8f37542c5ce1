import { expect, test } from 'vitest'
import { parseContent } from './submission-content.ts'

const text = { nb: 'a', nn: '' }
const common = {
  schemaVersion: 1,
  assignment: text,
  part: text,
  school: 'Nordlia skole',
  region: 'Lillestrøm',
  leader: null,
}
const answers = [{ questionId: 'q', label: '3a', stem: text, question: text, answer: 'Svar' }]

test('answers and plans that were handed in can be read', () => {
  expect(parseContent({ ...common, kind: 'questions', answers })).toMatchObject({
    kind: 'questions',
    answers,
  })
  const plan = { goals: [], actions: [], reflections: [] }
  expect(parseContent({ ...common, kind: 'plan', plan })).toMatchObject({ kind: 'plan', plan })
})

test('a plan is read as the rows it was made of; what a column that came later says is not known', () => {
  const plan = {
    goals: [{ id: 'G', parentId: null, horizon: 'long_term', body: 'Mål', position: 'a0' }],
    actions: [
      { id: 'A', goalId: 'G', body: 'Prøve', teacherSupport: 'De får tid', status: 'done', position: 'a1' },
    ],
    reflections: [
      { id: 'R', actionId: 'A', reflectedOn: '2026-03-02', outcome: 'Gikk', evidence: '', verdict: 'held' },
      { id: 'Q', actionId: 'A', reflectedOn: null, checkOn: '2026-04-01', decision: 'adjust' },
    ],
  }
  expect(parseContent({ ...common, kind: 'plan', plan })).toMatchObject({
    plan: {
      goals: [{ id: 'G', parent_id: null, body: 'Mål', position: 'a0', deleted_at: null }],
      actions: [{ goal_id: 'G', teacher_support: 'De får tid', status: 'done', timeframe: '' }],
      reflections: [
        {
          reflected_on: '2026-03-02',
          outcome: 'Gikk',
          expectation: '',
          check_on: null,
          decision: 'undecided',
        },
        { id: 'Q', action_id: 'A', reflected_on: null, check_on: '2026-04-01', decision: 'adjust' },
      ],
    },
  })
})

test.each([
  ['a later version', { ...common, schemaVersion: 2, kind: 'questions', answers }],
  ['an unknown kind', { ...common, kind: 'video' }],
  ['something missing', { ...common, kind: 'questions' }],
  ['nothing', null],
])('%s is not taken for what it is not', (_, content) => expect(parseContent(content)).toBeNull())
