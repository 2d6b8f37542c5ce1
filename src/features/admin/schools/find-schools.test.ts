import { expect, test } from 'vitest'
import { findSchools, readersAfterMove, takeSchools } from './find-schools.ts'

const regions = [
  { id: 'l', name: 'Lillestrøm' },
  { id: 'r', name: 'Ringsaker' },
  { id: 't', name: 'Tom' },
]
const school = (id: string, regionId: string, leaders = 2, isRetired = false) => ({
  id,
  name: `${id} skole`,
  regionId,
  leaders,
  invited: 0,
  isRetired,
})
const schools = [
  school('Nordlia', 'l'),
  school('Østlia', 'r', 0),
  school('Sørlia', 'l', 0, true),
  school('Vestli', 'r'),
]

test.each([
  [{}, { l: ['Nordlia', 'Sørlia'], r: ['Østlia', 'Vestli'] }],
  [{ search: ' øSTL' }, { r: ['Østlia'] }],
  [{ regionId: 'r', search: 'li' }, { r: ['Østlia', 'Vestli'] }],
  [{ show: 'leaderless' as const }, { r: ['Østlia'] }],
  [{ show: 'retired' as const }, { l: ['Sørlia'] }],
  [{ search: 'finnes ikke' }, {}],
])('%j', (filter, found) => {
  const groups = findSchools(regions, schools, filter)
  expect(
    Object.fromEntries(groups.map((group) => [group.region.id, group.schools.map(({ id }) => id)])),
  ).toEqual(found)
})

test.each([
  [1, [['Nordlia']]],
  [3, [['Nordlia', 'Sørlia'], ['Østlia']]],
  [
    9,
    [
      ['Nordlia', 'Sørlia'],
      ['Østlia', 'Vestli'],
    ],
  ],
])('room for %i', (room, taken) => {
  const groups = takeSchools(findSchools(regions, schools, {}), room)
  expect(groups.map((group) => group.schools.map(({ id }) => id))).toEqual(taken)
})

test('who reads a school after a move', () => {
  const [ada, bo, cam] = ['Ada', 'Bo', 'Cam'].map((name) => ({ userId: name, name }))
  if (!ada || !bo || !cam) throw new Error('Someone is missing')
  const from = { id: 'l', name: 'Lillestrøm', facilitators: [ada, bo] }
  const to = { id: 'r', name: 'Ringsaker', facilitators: [bo, cam] }
  expect(readersAfterMove(from, to)).toEqual({ losing: [ada], gaining: [cam], keeping: [bo] })
})
