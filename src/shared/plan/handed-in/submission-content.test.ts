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

test.each([
  ['a later version', { ...common, schemaVersion: 2, kind: 'questions', answers }],
  ['an unknown kind', { ...common, kind: 'video' }],
  ['something missing', { ...common, kind: 'questions' }],
  ['nothing', null],
])('%s is not taken for what it is not', (_, content) => expect(parseContent(content)).toBeNull())
