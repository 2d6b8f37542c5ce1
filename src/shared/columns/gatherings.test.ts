import { expect, test } from 'vitest'
import { type Gathering, gatheringsIn, nextGathering } from './gatherings.ts'

const gathering = (id: string, ...dates: [regionId: string, startsOn: string][]): Gathering => ({
  id,
  name: { nb: id, nn: '' },
  dates: dates.map(([regionId, startsOn]) => ({ regionId, startsOn })),
})
const all = [
  gathering('October', ['near', '2025-10-27'], ['far', '2025-11-03']),
  gathering('January', ['far', '2026-01-14']),
  gathering('March', ['near', '2026-03-12']),
]

test.each([
  [['near', 'far'], '2025-10-27', 'October'],
  [['near'], '2025-10-28', 'March'],
  [['near', 'far'], '2025-10-28', 'October'],
  [['far'], '2025-11-04', 'January'],
  [['near'], '2026-03-13', undefined],
])('of %s on %s the next gathering is %s', (regionIds, today, expected) => {
  expect(nextGathering(all, regionIds, today)?.id).toBe(expected)
})

test('a region has the gatherings that have a date there', () => {
  expect(gatheringsIn(all, ['near']).map(({ id }) => id)).toEqual(['October', 'March'])
})
