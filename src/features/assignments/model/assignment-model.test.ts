import { describe, expect, test } from 'vitest'
import {
  assignmentsOf,
  countingHandIns,
  currentAndPast,
  findPart,
  missingQuestions,
} from './assignment-model.ts'
import type { AssignmentRows } from './assignment-rows-queries.ts'

const me = 'me'
const leader = { userId: me, isLeader: true }
const text = { title_nb: 'Tittel', title_nn: '', intro_nb: '', intro_nn: '' }

const question = (id: string, position: number, hidden_at: string | null = null) => ({
  id,
  position,
  label: id,
  stem_nb: '',
  stem_nn: '',
  body_nb: 'Hva?',
  body_nn: '',
  hidden_at,
})

const due = (north: string, south: string) => [
  { region_id: 'south', due_local: south },
  { region_id: 'north', due_local: north },
]

function rows(change: Partial<AssignmentRows> = {}): AssignmentRows {
  return {
    school: { id: 'school', region_id: 'north' },
    assignments: [
      {
        id: 'march',
        ...text,
        gatherings: {
          id: 'g',
          name_nb: 'Ledersamling',
          name_nn: '',
          gathering_dates: [
            { region_id: 'south', starts_on: '2026-03-12', ends_on: '2026-03-12', place: 'Sør' },
            { region_id: 'north', starts_on: '2026-03-12', ends_on: '2026-03-13', place: 'Nord' },
          ],
        },
        assignment_regions: [{ region_id: 'north', published_at: '2026-01-01T00:00:00Z' }],
        assignment_parts: [
          {
            id: 'plan',
            position: 1,
            kind: 'plan',
            respondent: 'school',
            ...text,
            deadlines: due('2026-03-02T23:59:00', '2026-03-02T23:59:00'),
            extensions: [],
            questions: [],
          },
          {
            id: 'observe',
            position: 0,
            kind: 'questions',
            respondent: 'leader',
            ...text,
            deadlines: due('2026-01-13T23:59:00', '2026-01-14T23:59:00'),
            extensions: [],
            questions: [question('2', 1), question('1', 0), question('9', 2, '2026-01-02T00:00:00Z')],
          },
        ],
      },
    ],
    answered: [],
    submissions: [],
    ...change,
  }
}

const handIn = (id: string, submitted_at: string, change = {}) => ({
  id,
  part_id: 'observe',
  school_id: 'school',
  user_id: me,
  is_personal: true,
  submitted_by: me,
  submitted_at,
  is_late: false,
  withdrawn_at: null,
  withdrawn_by: null,
  ...change,
})

const partOf = (given: AssignmentRows, id: string, reader = leader) => {
  const found = findPart(assignmentsOf(given, reader), id)
  if (!found) throw new Error('No such part')
  return found.part
}

describe('what a leader is asked', () => {
  test('the dates of the own region, parts and questions in order', () => {
    const [assignment] = assignmentsOf(rows(), leader)
    expect(assignment?.gathering.dates).toEqual({
      startsOn: '2026-03-12',
      endsOn: '2026-03-13',
      place: 'Nord',
    })
    expect(assignment?.parts.map(({ id, dueLocal }) => [id, dueLocal])).toEqual([
      ['observe', '2026-01-13T23:59:00'],
      ['plan', '2026-03-02T23:59:00'],
    ])
    expect(partOf(rows(), 'observe').questions.map(({ id }) => id)).toEqual(['1', '2', '9'])
  })

  test('nothing of what is not published here', () => {
    const [assignment] = rows().assignments
    if (!assignment) throw new Error('No assignment')
    for (const region of [
      { region_id: 'north', published_at: null },
      { region_id: 'south', published_at: '2026-01-01T00:00:00Z' },
    ]) {
      const given = rows({ assignments: [{ ...assignment, assignment_regions: [region] }] })
      expect(assignmentsOf(given, leader)).toEqual([])
    }
  })

  test('an extension wins over the deadline', () => {
    const given = rows()
    given.assignments[0]?.assignment_parts[0]?.extensions.push(
      { school_id: 'other', due_local: '2026-04-01T12:00:00' },
      { school_id: 'school', due_local: '2026-03-09T12:00:00' },
    )
    expect(partOf(given, 'plan')).toMatchObject({ dueLocal: '2026-03-09T12:00:00', isExtended: true })
  })

  test('an extension that the deadline has moved past takes no time away', () => {
    const given = rows()
    given.assignments[0]?.assignment_parts[0]?.extensions.push({
      school_id: 'school',
      due_local: '2020-01-01T12:00:00',
    })
    expect(partOf(given, 'plan')).toMatchObject({ isExtended: false })
  })
})

describe('what is missing', () => {
  const answered = [
    { question_id: '1', user_id: me, updated_at: '2026-01-10T10:00:00.000Z' },
    { question_id: '2', user_id: 'other', updated_at: '2026-01-11T10:00:00.000Z' },
    { question_id: '2', user_id: null, updated_at: '2026-01-11T10:00:00.000Z' },
  ]

  test('one’s own answers count where each leader answers, and hidden questions are not asked', () => {
    const part = partOf(rows({ answered }), 'observe')
    expect(missingQuestions(part).map(({ id }) => id)).toEqual(['2'])
    expect(part.changedAt).toBe('2026-01-10T10:00:00.000Z')
  })
})

describe('what is handed in', () => {
  const submissions = [
    handIn('first', '2026-01-12T10:00:00.000Z'),
    handIn('theirs', '2026-01-12T11:00:00.000Z', { user_id: 'other' }),
    handIn('again', '2026-01-13T10:00:00.500Z'),
    handIn('withdrawn', '2026-01-13T10:00:01Z', { withdrawn_at: '2026-01-13T11:00:00Z' }),
  ]

  test('the newest that is not withdrawn counts; a leader sees their own', () => {
    const { handIns } = partOf(rows({ submissions }), 'observe')
    expect(handIns.map(({ id }) => id)).toEqual(['withdrawn', 'again', 'first'])
    expect(countingHandIns(handIns).map(({ id }) => id)).toEqual(['again'])
  })

  test('a facilitator sees one of each leader', () => {
    const part = partOf(rows({ submissions }), 'observe', { userId: 'facilitator', isLeader: false })
    expect(countingHandIns(part.handIns).map(({ id }) => id)).toEqual(['again', 'theirs'])
  })
})

describe('current and past', () => {
  const at = (now: string, given = rows()) => {
    const { current, past } = currentAndPast(assignmentsOf(given, leader), new Date(now))
    return [current.map(({ id }) => id), past.map(({ id }) => id)]
  }

  test('it is current until its last deadline and its gathering are over', () => {
    expect(at('2026-01-20T12:00:00Z')).toEqual([['march'], []])
    expect(at('2026-03-13T22:59:59Z')).toEqual([['march'], []])
    expect(at('2026-03-13T23:00:00Z')).toEqual([[], ['march']])
  })

  test('the most urgent comes first; what is handed in waits', () => {
    const given = rows()
    const [march] = given.assignments
    if (!march) throw new Error('No assignment')
    const may = structuredClone(march)
    may.id = 'may'
    for (const part of may.assignment_parts) {
      part.id = `may ${part.id}`
      part.deadlines = [{ region_id: 'north', due_local: '2026-05-01T12:00:00' }]
    }
    given.assignments = [may, march]
    expect(at('2026-01-20T12:00:00Z', given)).toEqual([['march', 'may'], []])
  })
})
