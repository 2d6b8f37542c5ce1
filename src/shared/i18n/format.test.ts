import { describe, expect, test } from 'vitest'
import { dateInWords, formatDate, formatDates, formatDateTime } from './format.ts'

const none = ['infinity', '-infinity', '101020266-02-06', '', 'i høst']

describe.each(none)('what is no date breaks nothing: %s', (text) => {
  test('as an instant', () => expect(formatDateTime(text, 'nb')).toBe('–'))
  test('as a day', () => expect(formatDate(text, 'nn')).toBe('–'))
  test('as the first of some days', () => expect(formatDates(text, '2026-03-13', 'en')).toBe('–'))
  test('as the last of some days', () => expect(formatDates('2026-03-12', text, 'en')).toBe('12 March 2026'))
  test('in a format of one’s own', () =>
    expect(dateInWords(new Intl.DateTimeFormat('nb'), new Date(text))).toBe('–'))
})

test('nothing is no date, and not the beginning of 1970', () => expect(formatDateTime(null, 'nb')).toBe('–'))

test('what is a date is told as one', () => {
  expect(formatDateTime('2026-03-03T13:05:00Z', 'nb')).toBe('3. mars 2026 kl. 14:05')
  expect(formatDates('2026-03-12', '2026-03-13', 'nb')).toBe('12.–13. mars 2026')
})
