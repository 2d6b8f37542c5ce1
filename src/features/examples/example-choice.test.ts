import { expect, test } from 'vitest'
import { exampleChoiceOf, isFor, shownGathering } from './example-choice.ts'

const [october, march] = ['00000000-0000-4000-8000-000000000601', '00000000-0000-4000-8000-000000000602']
const gatherings = [
  { id: october, name: { nb: 'Oktober', nn: '' }, dates: [{ regionId: 'r', startsOn: '2025-10-27' }] },
  { id: march, name: { nb: 'Mars', nn: '' }, dates: [{ regionId: 'r', startsOn: '2026-03-12' }] },
]
const shown = (gathering: unknown, today = '2026-01-01', there = gatherings) =>
  shownGathering(exampleChoiceOf({ gathering }), there, ['r'], today)

test('the next gathering is shown until another one is chosen', () => {
  expect(shown(undefined)).toBe(march)
  expect(shown(october)).toBe(october)
  expect(shown('none')).toBe('none')
  expect(shown('all')).toBe('all')
})

test('without a gathering ahead all are shown, and what is not there is not chosen', () => {
  expect(shown(undefined, '2026-04-01')).toBe('all')
  expect(shown('00000000-0000-4000-8000-000000000609')).toBe(march)
  expect(shown("'; drop")).toBe(march)
  expect(shown(october, '2026-01-01', [])).toBe('all')
})

test.each([
  [october, october, true],
  [march, october, false],
  [null, october, false],
  [null, 'none', true],
  [october, 'none', false],
  [null, 'all', true],
])('an example for %s where %s is shown: %s', (gathering_id, gathering, expected) => {
  expect(isFor({ gathering_id }, gathering)).toBe(expected)
})
