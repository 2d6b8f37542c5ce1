import { expect, test } from 'vitest'
import { type Companion, heard, nobodyPresent, peopleAt, peopleIn, present } from './presence.ts'

const leaders = { u1: 'Leder u1', u2: 'Leder u2', u3: 'Leder u3' }
const place = { key: { table: 'actions', id: 'a1' }, field: 'body' }
const page = (clientId: string, userId: string) => ({ clientId, userId })
const says = (clientId: string, userId: string, at: typeof place | null = null): Companion => ({
  ...page(clientId, userId),
  place: at,
})

test('a person with two pages is one person, in every field where a page is', () => {
  const presence = heard(heard(nobodyPresent, says('c1', 'u1', place)), says('c2', 'u1'))
  expect(peopleIn(presence, leaders)).toEqual([{ userId: 'u1', name: 'Leder u1' }])
  expect(peopleAt(presence, leaders, place)).toHaveLength(1)
  expect(peopleAt(presence, leaders, { ...place, field: 'assumption' })).toEqual([])
})

test('the last word of a page counts', () => {
  const presence = heard(heard(nobodyPresent, says('c1', 'u1', place)), says('c1', 'u1'))
  expect(peopleAt(presence, leaders, place)).toEqual([])
})

test('a page that is closed is gone, and the others stay where they were', () => {
  const presence = heard(heard(nobodyPresent, says('c1', 'u1')), says('c2', 'u2', place))
  const now = present(presence, [page('c2', 'u2'), page('c3', 'u3')])
  expect(peopleIn(now, leaders).map((person) => person.userId)).toEqual(['u2', 'u3'])
  expect(peopleAt(now, leaders, place).map((person) => person.userId)).toEqual(['u2'])
})

test('who does not lead the school is not shown, and nobody is shown by another name', () => {
  const presence = heard(heard(nobodyPresent, says('c1', 'stranger', place)), says('c2', 'u2', place))
  expect(peopleAt(presence, leaders, place)).toEqual([{ userId: 'u2', name: 'Leder u2' }])
  expect(peopleIn(presence, {})).toEqual([])
})

test('one that makes up pages without end is heard of fifty', () => {
  let presence = nobodyPresent
  for (let n = 0; n < 60; n++) presence = heard(presence, says(`c${n}`, 'u1'))
  expect(presence.size).toBe(50)
  expect(heard(presence, says('c1', 'u1', place)).get('c1')?.place).toEqual(place)
})
