import { describe, expect, test } from 'vitest'
import { todayInNorway } from './i18n/format.ts'
import { endOfDay, osloInstant } from './norwegian-clock.ts'

describe('the instant of a wall clock in Norway', () => {
  test.each([
    ['winter', '2026-03-02T23:59:00', '2026-03-02T22:59:00Z'],
    ['summer', '2026-06-01T23:59:00', '2026-06-01T21:59:00Z'],
    ['last minute before summer time', '2026-03-29T01:59:00', '2026-03-29T00:59:00Z'],
    ['skipped hour, as PostgreSQL has it', '2026-03-29T02:30:00', '2026-03-29T01:30:00Z'],
    ['first minute of summer time', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z'],
    ['before the hour that comes twice', '2026-10-25T01:59:00', '2026-10-24T23:59:00Z'],
    ['the hour that comes twice: its second', '2026-10-25T02:30:00', '2026-10-25T01:30:00Z'],
    ['after the hour that comes twice', '2026-10-25T03:00:00', '2026-10-25T02:00:00Z'],
    ['midnight', '2026-01-01T00:00:00', '2025-12-31T23:00:00Z'],
  ])('%s', (_, local, instant) => expect(osloInstant(local)).toEqual(new Date(instant)))
})

test('the date in Norway, not on the device', () => {
  expect(todayInNorway(new Date('2026-03-01T22:59:59Z'))).toBe('2026-03-01')
  expect(todayInNorway(new Date('2026-03-01T23:00:00Z'))).toBe('2026-03-02')
  expect(todayInNorway(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('a day ends at midnight in Norway, also where it has 23 hours', () => {
  expect(endOfDay('2026-12-31')).toEqual(new Date('2026-12-31T23:00:00Z'))
  expect(endOfDay('2026-03-29')).toEqual(new Date('2026-03-29T22:00:00Z'))
})
