import { expect, test } from 'vitest'
import type { Assignment } from './assignments-queries.ts'
import { copyAssignment } from './copy-assignment.ts'

const texts = { title_nb: 'Tittel', title_nn: '', intro_nb: 'Intro', intro_nn: '' }
const question = (id: string, position: number, hidden_at: string | null) => ({
  id,
  part_id: 'part',
  position,
  label: id,
  stem_nb: 'Felles',
  stem_nn: '',
  body_nb: `Hva er ${id}?`,
  body_nn: '',
  hidden_at,
})
const source: Assignment = {
  id: 'assignment',
  gathering_id: 'gathering',
  created_by: null,
  created_at: '2025-09-01T00:00:00+00:00',
  ...texts,
  gatherings: {
    id: 'gathering',
    name_nb: 'Ledersamling',
    name_nn: '',
    created_by: null,
    created_at: '2025-09-01T00:00:00+00:00',
    gathering_dates: [
      {
        gathering_id: 'gathering',
        region_id: 'a',
        starts_on: '2025-10-27',
        ends_on: '2025-10-28',
        place: 'Hotellet',
      },
      {
        gathering_id: 'gathering',
        region_id: 'b',
        starts_on: '2025-10-29',
        ends_on: '2025-10-29',
        place: '',
      },
    ],
  },
  assignment_regions: [
    { assignment_id: 'assignment', region_id: 'a', published_at: '2025-09-02T00:00:00+00:00' },
  ],
  assignment_parts: [
    {
      id: 'part',
      assignment_id: 'assignment',
      position: 3,
      kind: 'questions',
      respondent: 'leader',
      ...texts,
      deadlines: [
        { part_id: 'part', region_id: 'a', due_local: '2025-10-20T23:59:00' },
        { part_id: 'part', region_id: 'b', due_local: '2025-10-21T23:59:00' },
      ],
      questions: [
        question('1', 0, null),
        question('2', 1, '2025-09-03T00:00:00+00:00'),
        question('3a', 2, null),
      ],
    },
  ],
}
const asked = {
  title_nb: 'Ny',
  title_nn: 'Ny',
  regionIds: ['a'],
  shiftDays: null,
  gathering: { id: 'later' },
}

function copied(changes: Partial<Parameters<typeof copyAssignment>[1]> = {}) {
  let next = 0
  return copyAssignment(source, { ...asked, ...changes }, () => `new-${++next}`)
}

test('every id is new, and each row names its own parent', () => {
  const copy = copied()
  const [part] = copy.parts
  expect(JSON.stringify(copy)).not.toMatch(/:"(assignment|part|gathering)"/)
  expect(copy.assignment).toMatchObject({ gathering_id: 'later', title_nb: 'Ny', intro_nb: 'Intro' })
  expect(part).toMatchObject({
    assignment_id: copy.assignment.id,
    kind: 'questions',
    respondent: 'leader',
    position: 0,
  })
  expect(copy.questions.map(({ part_id }) => part_id)).toEqual([part?.id, part?.id])
  const ids = [copy.assignment.id, part?.id, ...copy.questions.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is hidden stays behind, and publication too', () => {
  const copy = copied()
  expect(copy.questions.map(({ label, position }) => [label, position])).toEqual([
    ['1', 0],
    ['3a', 1],
  ])
  expect(copy.regions).toEqual([{ assignment_id: copy.assignment.id, region_id: 'a' }])
  expect(JSON.stringify(copy)).not.toContain('published_at')
})

test('without dates, unless they are asked for: then only of the chosen regions, by the clock', () => {
  expect(copied().deadlines).toEqual([])
  expect(
    copied({ shiftDays: 364 }).deadlines.map(({ region_id, due_local }) => [region_id, due_local]),
  ).toEqual([['a', '2026-10-19T23:59:00']])
})

test('a new gathering gets shifted dates; one that is there keeps its own', () => {
  expect(copied({ shiftDays: 7 })).toMatchObject({ gathering: null, gatheringDates: [] })
  const copy = copied({ shiftDays: 7, gathering: { name_nb: 'Neste', name_nn: '' } })
  expect(copy.gathering).toEqual({ id: copy.assignment.gathering_id, name_nb: 'Neste', name_nn: '' })
  expect(copy.gatheringDates).toEqual([
    {
      gathering_id: copy.assignment.gathering_id,
      region_id: 'a',
      starts_on: '2025-11-03',
      ends_on: '2025-11-04',
      place: 'Hotellet',
    },
  ])
})
