import { expect, test } from 'vitest'
import { chooseAssignment } from './choose-assignment.ts'

const due = (id: string, ...dues: string[]) => ({
  id,
  parts: dues.map((due_local) => ({ deadlines: [{ due_local }] })),
})
const october = due('october', '2025-10-20T23:59:00')
const march = due('march', '2026-03-02T23:59:00', '2026-01-13T23:59:00')
const may = due('may', '2026-05-04T23:59:00', '2026-02-10T12:00:00')

test.each([
  ['2025-10-01T12:00', undefined, 'october'],
  ['2025-10-20T23:59', undefined, 'october'],
  ['2025-10-21T00:00', undefined, 'march'],
  ['2026-01-14T00:00', undefined, 'may'],
  ['2026-02-11T00:00', undefined, 'march'],
  ['2027-01-01T00:00', undefined, 'may'],
  ['2027-01-01T00:00', 'october', 'october'],
  ['2025-10-01T12:00', 'gone', 'october'],
])('at %s, asked for %s: %s', (now, wanted, expected) => {
  expect(chooseAssignment([may, october, march], wanted, now)?.id).toBe(expected)
})

test('of none, none', () => {
  expect(chooseAssignment([], undefined, '2026-01-01T00:00')).toBeUndefined()
})
