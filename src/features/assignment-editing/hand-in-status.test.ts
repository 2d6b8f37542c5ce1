import { expect, test } from 'vitest'
import { handInStatuses } from './hand-in-status.ts'
import type { HandInRows } from './hand-in-status-queries.ts'

const submission = (id: string, school_id: string, user_id: string | null, submitted_at: string) => ({
  id,
  school_id,
  user_id,
  is_personal: user_id !== null,
  submitted_at,
  is_late: submitted_at > '2026-03-02',
  schools: { region_id: 'r' },
})

const rows: HandInRows = {
  schools: [
    {
      id: 'nord',
      name: 'Nordlia skole',
      school_leaders: [
        { user_id: 'two', profiles: { shown_name: 'Rektor' } },
        { user_id: 'one', profiles: { shown_name: 'Inspektør' } },
      ],
    },
    { id: 'sor', name: 'Sørlia skole', school_leaders: [] },
  ],
  submissions: [
    submission('old', 'nord', 'two', '2026-03-01T10:00:00+00:00'),
    submission('new', 'nord', 'two', '2026-03-03T10:00:00+00:00'),
    submission('left', 'nord', 'gone', '2026-03-01T10:00:00+00:00'),
  ],
  extensions: [{ school_id: 'sor', due_local: '2026-03-09T23:59:00' }],
}

test('a school that hands in as one has one line, and the newest counts', () => {
  const lines = handInStatuses(rows, 'school')
  expect(
    lines.map(({ schoolName, submission, extension }) => [schoolName, submission?.id, extension]),
  ).toEqual([
    ['Nordlia skole', 'new', null],
    ['Sørlia skole', undefined, '2026-03-09T23:59:00'],
  ])
  expect(lines[0]?.submission?.isLate).toBe(true)
})

test('each leader has a line, also one who has left after handing in', () => {
  const lines = handInStatuses(rows, 'leader')
  expect(lines.map(({ leaderName, submission }) => [leaderName, submission?.id])).toEqual([
    ['Inspektør', undefined],
    ['Rektor', 'new'],
    ['', 'left'],
  ])
})
