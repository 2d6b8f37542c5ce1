import { expect, test } from 'vitest'
import { addDays, daysBetween, deadlineConcerns, formatDueLocal, isSkipped, osloMinute } from './oslo-time.ts'

test.each([
  ['2026-01-13T22:59:00Z', '2026-01-13T23:59'],
  ['2026-01-13T23:00:00Z', '2026-01-14T00:00'],
  ['2026-07-01T21:59:59Z', '2026-07-01T23:59'],
  ['2026-10-25T00:59:59Z', '2026-10-25T02:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25T02:00'],
])('%s is %s in Norway', (instant, local) => expect(osloMinute(new Date(instant))).toBe(local))

test.each([
  ['2026-03-29T01:59', false],
  ['2026-03-29T02:00', true],
  ['2026-03-29T02:59', true],
  ['2026-03-29T03:00', false],
  ['2026-10-25T02:30', false],
  ['2026-03-28T02:30', false],
])('%s is skipped: %s', (local, expected) => expect(isSkipped(local)).toBe(expected))

test.each([
  ['2026-03-28T23:59', 1, '2026-03-29T23:59'],
  ['2026-10-20T23:59:00', 7, '2026-10-27T23:59:00'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2024-02-29', 364, '2025-02-27'],
  ['2026-03-02T12:00', -2, '2026-02-28T12:00'],
])('%s and %i days is %s', (local, days, expected) => expect(addDays(local, days)).toBe(expected))

test('days between two dates, across a change of the clock', () => {
  expect(daysBetween('2026-03-28T23:59:00', '2026-03-30T00:00:00')).toBe(2)
  expect(daysBetween('2026-10-27', '2026-10-20')).toBe(-7)
})

const now = new Date('2026-10-20T21:59:30Z')
test.each([
  ['2026-10-20T23:58', undefined, ['past']],
  ['2026-10-20T23:59', undefined, []],
  ['2026-10-26T23:59', '2026-10-27', []],
  ['2026-10-27T08:00', '2026-10-27', ['not_before_gathering']],
  ['2027-03-28T02:30', '2027-03-12', ['not_before_gathering', 'skipped']],
])('%s with a gathering %s: %j', (due, gatheringStart, expected) => {
  expect(deadlineConcerns(due, { now, gatheringStart })).toEqual(expected)
})

test('the day of the week stands before the date', () => {
  expect(formatDueLocal('2026-10-20T23:59:00', 'nb')).toBe('tirsdag 20. oktober 2026 kl. 23:59')
  expect(formatDueLocal('2026-10-20T23:59:00', 'en')).toContain('Tuesday')
})

test('a deadline that is no date breaks no page', () => expect(formatDueLocal('infinity', 'nb')).toBe('–'))
