import { expect, test } from 'vitest'
import type { Assignment } from './assignments-queries.ts'
import { incompleteLanguages, missingForPublishing, missingLanguage, textFor } from './readiness.ts'

const part = (kind: 'plan' | 'questions', regions: string[], hidden: (string | null)[] = []) =>
  ({
    kind,
    title_nb: 'Del',
    title_nn: 'Del',
    intro_nb: '',
    intro_nn: '',
    deadlines: regions.map((region_id) => ({ region_id })),
    questions: hidden.map((hidden_at) => ({
      hidden_at,
      stem_nb: '',
      stem_nn: '',
      body_nb: 'Hva?',
      body_nn: '',
    })),
  }) as unknown as Assignment['assignment_parts'][number]

const assignment = (...assignment_parts: Assignment['assignment_parts']) =>
  ({ title_nb: 'A', title_nn: 'A', intro_nb: '', intro_nn: '', assignment_parts }) as unknown as Assignment

test.each([
  [assignment(), ['parts']],
  [assignment(part('plan', [])), ['deadline']],
  [assignment(part('plan', ['other'])), ['deadline']],
  [assignment(part('plan', ['mine']), part('questions', ['mine'])), ['questions']],
  [assignment(part('questions', [], ['2026-01-01'])), ['deadline', 'questions']],
  [assignment(part('questions', ['mine'], ['2026-01-01', null])), []],
])('what is missing, %#', (given, expected) => {
  expect(missingForPublishing(given, 'mine').map(({ what }) => what)).toEqual(expected)
})

test.each([
  ['a', 'b', null],
  ['', ' ', null],
  ['a', ' ', 'nn'],
  ['', 'b', 'nb'],
])('of %j and %j is missing: %s', (nb, nn, expected) => expect(missingLanguage({ nb, nn })).toBe(expected))

test('the other language stands in for a missing one', () => {
  expect(textFor('nn', { nb: 'Hva?', nn: '' })).toEqual({ text: 'Hva?', lang: 'nb' })
  expect(textFor('nn', { nb: 'Hva?', nn: 'Kva?' })).toEqual({ text: 'Kva?', lang: 'nn' })
  expect(textFor('nn', { nb: '', nn: '' })).toEqual({ text: '', lang: 'nn' })
})

test('a language is incomplete when a question that is asked lacks it', () => {
  expect(incompleteLanguages(assignment(part('questions', [], [null])))).toEqual(['nn'])
  expect(incompleteLanguages(assignment(part('questions', [], ['2026-01-01'])))).toEqual([])
})
