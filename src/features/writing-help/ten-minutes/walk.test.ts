import { expect, test } from 'vitest'
import { action, placed, reflection } from '../testing/plan.ts'
import { type Circumstances, nextSuggestions } from './next-suggestions.ts'
import { subjectOf } from './suggestion-subject.ts'
import { backward, forward, outcomeOf, startWalk, withReflection } from './walk.ts'

const circumstances: Circumstances = {
  language: 'nb',
  today: '2026-01-20',
  dueOn: null,
  dismissed: new Set(),
  feedback: [],
}
const body = 'Rektor og lærerne planlegger sammen hver uke'
const late = placed(action('late', { body, assumption: 'Tid', timeframe: 'Høsten 2025' }))
const unfounded = placed(action('unfounded', { body }))

test('goes through at most seven, and no further than the ends', () => {
  const many = Array.from({ length: 9 }, (_, index) => placed(action(String(index), { body })))
  const walk = startWalk(nextSuggestions(many, circumstances))
  expect(walk.suggestions).toHaveLength(7)
  expect(backward(walk).at).toBe(0)
  expect(forward({ ...walk, at: 6 }).at).toBe(7)
  expect(forward({ ...walk, at: 7 }).at).toBe(7)
})

test('a reflection that is begun is asked about twice: how it went, and how we know', () => {
  const walk = withReflection(startWalk(nextSuggestions([late, unfounded], circumstances)), 'r')
  expect(walk.suggestions.map(({ kind, place }) => [kind, place?.rowId, place?.field])).toEqual([
    ['reflection', 'r', 'outcome'],
    ['evidence', 'r', 'evidence'],
    ['assumption', 'unfounded', 'assumption'],
  ])
  expect(walk.at).toBe(0)
})

test('at the end it says what is done and what waits', () => {
  const walk = withReflection(startWalk(nextSuggestions([late, unfounded], circumstances)), 'r')
  const endWith = (...plan: ReturnType<typeof placed>[]) => {
    const { done, waiting } = outcomeOf(walk, nextSuggestions(plan, circumstances), (suggestion) =>
      subjectOf(suggestion, plan, []),
    )
    return { done: done.map(({ kind }) => kind), waiting: waiting.map(({ kind }) => kind) }
  }
  const begun = placed(late.action, reflection('r', {}))
  expect(endWith(begun, unfounded)).toEqual({ done: [], waiting: ['reflection', 'assumption'] })
  const told = placed(late.action, reflection('r', { outcome: 'Det gikk fint for de fleste' }))
  expect(endWith(told, unfounded)).toEqual({ done: ['reflection'], waiting: ['evidence', 'assumption'] })
  // An action that somebody has deleted is neither.
  expect(endWith(told)).toEqual({ done: ['reflection'], waiting: ['evidence'] })
})
