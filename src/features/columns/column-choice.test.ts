import { expect, test } from 'vitest'
import { textKinds } from '../../shared/columns/text-kinds.ts'
import { chosenRegions, columnChoiceOf, kindsOf } from './column-choice.ts'

const id = '00000000-0000-4000-8000-000000000101'

test.each([
  [{}, {}],
  [
    { column: 'evidence', q: 'lærer' },
    { column: 'evidence', q: 'lærer' },
  ],
  [{ column: 'all' }, { column: 'all' }],
  [{ column: 'answer', question: 'x', q: '', regions: 'x' }, {}],
  [
    { question: id, regions: [id, 1] },
    { question: id, regions: [id] },
  ],
])('of the address %j only what is known', (search, choice) => {
  expect(columnChoiceOf(search)).toEqual(choice)
})

test.each([
  [{}, ['action']],
  [{ column: 'outcome' } as const, ['outcome']],
  [{ column: 'all' } as const, textKinds],
  [{ column: 'all', question: id } as const, ['answer']],
])('%j asks for %j', (choice, kinds) => {
  expect(kindsOf(choice)).toEqual(kinds)
})

test('regions that are not the caller’s count as not said', () => {
  const own = [{ id }, { id: 'b' }]
  expect(chosenRegions(own, { regions: ['b'] })).toEqual([{ id: 'b' }])
  expect(chosenRegions(own, { regions: ['c'] })).toEqual(own)
  expect(chosenRegions(own, {})).toEqual(own)
})
