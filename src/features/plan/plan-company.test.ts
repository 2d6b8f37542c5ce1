import { expect, test } from 'vitest'
import { heard, noCompany, peopleAt, peopleIn, present, type Whereabouts } from './plan-company.ts'

const place = { key: { table: 'actions', id: 'a1' }, field: 'body' }
const page = (clientId: string, userId: string) => ({ clientId, userId, name: `Leder ${userId}` })
const says = (clientId: string, userId: string, at: typeof place | null = null): Whereabouts => ({
  ...page(clientId, userId),
  place: at,
  typing: null,
})

test('a person with two pages is one person, in every field where a page is', () => {
  const company = heard(heard(noCompany, says('c1', 'u1', place)), says('c2', 'u1'))
  expect(peopleIn(company)).toEqual([{ userId: 'u1', name: 'Leder u1' }])
  expect(peopleAt(company, place)).toHaveLength(1)
  expect(peopleAt(company, { ...place, field: 'assumption' })).toEqual([])
})

test('the last word of a page counts', () => {
  const company = heard(heard(noCompany, says('c1', 'u1', place)), says('c1', 'u1'))
  expect(peopleAt(company, place)).toEqual([])
})

test('a page that is closed is gone, and the others stay where they were', () => {
  const company = heard(heard(noCompany, says('c1', 'u1')), says('c2', 'u2', place))
  const now = present(company, [page('c2', 'u2'), page('c3', 'u3')])
  expect(peopleIn(now).map((person) => person.userId)).toEqual(['u2', 'u3'])
  expect(peopleAt(now, place).map((person) => person.userId)).toEqual(['u2'])
})
