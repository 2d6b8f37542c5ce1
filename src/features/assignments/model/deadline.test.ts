import { describe, expect, test } from 'vitest'
import { countdown, dueAt, isOver } from './deadline.ts'

test('the whole of the named minute is in time, and nothing after it', () => {
  const due = '2026-03-02T23:59:00'
  expect(dueAt(due)).toEqual(new Date('2026-03-02T23:00:00Z'))
  expect(isOver(due, new Date('2026-03-02T22:59:59.999Z'))).toBe(false)
  expect(isOver(due, new Date('2026-03-02T23:00:00Z'))).toBe(true)
  expect(isOver(null, new Date('2100-01-01T00:00:00Z'))).toBe(false)
})

describe('counting down', () => {
  const days = (n: number) => ({ kind: 'days', days: n })
  test.each([
    ['the same evening', '2026-03-02T23:59:00', '2026-03-02T22:59:30Z', { kind: 'today' }],
    ['just past midnight', '2026-03-02T23:59:00', '2026-03-01T23:00:00Z', { kind: 'today' }],
    ['just before midnight', '2026-03-02T23:59:00', '2026-03-01T22:59:59Z', { kind: 'tomorrow' }],
    ['the minute after', '2026-03-02T23:59:00', '2026-03-02T23:00:00Z', { kind: 'over' }],
    ['due at midnight, a minute before', '2026-03-02T00:00:00', '2026-03-01T22:59:00Z', { kind: 'tomorrow' }],
    ['due at midnight, in that minute', '2026-03-02T00:00:00', '2026-03-01T23:00:59Z', { kind: 'today' }],
    ['three weeks', '2026-03-22T23:59:00', '2026-03-01T12:00:00Z', days(21)],
    ['more than three weeks', '2026-03-23T23:59:00', '2026-03-01T12:00:00Z', { kind: 'later' }],
    ['two days', '2026-03-02T23:59:00', '2026-02-28T12:00:00Z', days(2)],
    ['across the night of 23 hours', '2026-03-30T08:00:00', '2026-03-28T23:30:00Z', { kind: 'tomorrow' }],
    ['across the night of 25 hours', '2026-10-26T08:00:00', '2026-10-24T22:30:00Z', { kind: 'tomorrow' }],
    ['across the turn of the year', '2027-01-02T12:00:00', '2026-12-31T12:00:00Z', days(2)],
    ['a leap day', '2028-03-01T12:00:00', '2028-02-28T12:00:00Z', days(2)],
  ])('%s', (_, due, now, expected) => expect(countdown(due, new Date(now))).toEqual(expected))
})
