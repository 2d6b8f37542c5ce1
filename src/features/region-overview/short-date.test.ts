import { expect, test } from 'vitest'
import { shortDateTime, shortLocal } from './short-date.ts'

test.each(['infinity', '101020266-02-06T00:00:00Z', ''])('what is no date breaks no list: %s', (text) => {
  expect(shortDateTime(text, 'nb')).toBe('–')
  expect(shortLocal(text, 'en')).toBe('–')
})

test('the year is told when it is another', () => {
  const now = new Date('2026-03-10T12:00:00Z')
  expect(shortDateTime('2026-03-03T13:05:00Z', 'nb', now)).not.toContain('2026')
  expect(shortDateTime('2025-03-03T13:05:00Z', 'nb', now)).toContain('2025')
})
