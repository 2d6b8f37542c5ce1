import { expect, test } from 'vitest'
import type { RegionFilter } from '../../shared/region-filter.ts'
import { placesOf, stillInPlace, withLines } from './changed-lines.ts'
import type { SchoolLine } from './overview-queries.ts'

const line = (school_id: string, actions = 0) => ({ school_id, actions }) as SchoolLine
const lines = ['A', 'B', 'C', 'D'].map((id) => line(id))
const many = Array.from({ length: 20 }, (_, n) => line(String(n)))
const told = (list: SchoolLine[], ids: string[], filter: RegionFilter) =>
  placesOf(list, new Set(ids), filter)?.map(({ schoolId, after }) => `${after}>${schoolId}`) ?? null

test.each<[string, string[], RegionFilter, string[] | null]>([
  ['the first', ['A'], {}, ['null>A']],
  ['two beside each other', ['B', 'C'], { unread: true }, ['A>B', 'B>C']],
  ['one not fetched yet, where none moves', ['B', 'X'], {}, ['A>B']],
  ['one not listed, which may come in by name', ['X'], { unread: true }, null],
  ['one not listed, which may come in by status', ['B', 'X'], { status: ['handed_in'] }, null],
  ['one not listed, which may come in by what is latest', ['X'], { sort: 'changed' }, null],
  ['one that is listed, in any order', ['D'], { sort: 'changed', desc: true }, ['C>D']],
])('places of %s', (_, ids, filter, expected) => expect(told(lines, ids, filter)).toEqual(expected))

test('many are fetched with all the others', () => {
  expect(
    told(
      many,
      many.map(({ school_id }) => school_id),
      {},
    ),
  ).toBeNull()
})

const places = [
  { schoolId: 'B', after: 'A' },
  { schoolId: 'D', after: 'C' },
]

test.each([
  ['each where it was', [line('B', 1), line('D', 2)], ['B', 'D']],
  ['another in the place of one', [line('B', 1), line('E')], null],
  ['none after the last', [line('B', 1), undefined], null],
])('%s', (_, found, expected) => {
  expect(stillInPlace(places, found)?.map(({ school_id }) => school_id) ?? null).toEqual(expected)
})

test('a line takes the place of what was known of the school, and the others are the same', () => {
  const pages = withLines([lines.slice(0, 2), lines.slice(2)], [line('C', 5)])
  expect(pages.flat().map(({ school_id, actions }) => [school_id, actions])).toEqual([
    ['A', 0],
    ['B', 0],
    ['C', 5],
    ['D', 0],
  ])
  expect(pages[0]?.[1]).toBe(lines[1])
})
