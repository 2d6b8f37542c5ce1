import { expect, test } from 'vitest'
import { filterSchools } from './filter-schools.ts'
import type { SchoolOverview } from './school-overviews-queries.ts'

const schools = [
  { name: 'Nordlia skole', region_id: 'l' },
  { name: 'Østlia skole', region_id: 'r' },
  { name: 'Sørlia skole', region_id: 'l' },
] as SchoolOverview[]

test.each([
  [{}, ['Nordlia skole', 'Østlia skole', 'Sørlia skole']],
  [{ search: '  ØST' }, ['Østlia skole']],
  [{ search: 'lia', regionId: 'l' }, ['Nordlia skole', 'Sørlia skole']],
  [{ search: 'vest' }, []],
])('%j', (filter, names) => {
  expect(filterSchools(schools, filter).map((school) => school.name)).toEqual(names)
})
