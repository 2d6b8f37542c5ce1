import { expect, test } from 'vitest'
import { earliestDeletion, yearState } from './year-state.ts'

const year = { starts_on: '2026-08-01', ends_on: '2027-06-30', delete_on: null, deleted_at: null }

test.each([
  ['2026-07-31', {}, 'upcoming'],
  ['2026-08-01', {}, 'current'],
  ['2027-06-30', {}, 'current'],
  ['2027-07-01', {}, 'past'],
  ['2027-07-01', { delete_on: '2027-09-01' }, 'planned'],
  ['2027-09-02', { delete_on: '2027-09-01', deleted_at: '2027-09-01T02:00:00Z' }, 'deleted'],
])('on %s with %j', (today, more, state) => expect(yearState({ ...year, ...more }, today)).toBe(state))

test.each([
  ['2027-06-30', '2026-10-01', '2027-07-01'],
  ['2027-06-30', '2027-06-01', '2027-07-01'],
  ['2027-06-30', '2027-06-02', '2027-07-02'],
  ['2027-06-30', '2028-02-01', '2028-03-02'],
])('a year that ends %s, looked at on %s, is deleted on %s at the earliest', (endsOn, today, earliest) =>
  expect(earliestDeletion(endsOn, today)).toBe(earliest),
)
