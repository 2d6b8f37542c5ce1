import { expect, test } from 'vitest'
import type { Assignment, HandIn, Part } from '../model/assignment-model.ts'
import { planPart } from './plan-part.ts'

const now = new Date('2026-12-01T12:00:00Z')
const part = (id: string, dueLocal: string | null, more: Partial<Part> = {}) =>
  ({ id, kind: 'plan', dueLocal, handIns: [], ...more }) as Part
const handedIn = { handIns: [{ user_id: null, withdrawn_at: null } as HandIn] }
const chosen = (...parts: Part[]) => planPart([{ parts } as Assignment], now)?.id

test('the plan that is due next is the one to hand in', () => {
  const [past, next, later] = [
    part('past', '2026-10-01T23:59:00'),
    part('next', '2026-12-14T23:59:00'),
    part('later', '2027-03-02T23:59:00'),
  ]
  expect(chosen(later, past, next)).toBe('next')
})

test('one that is handed in gives way to one that is not, and else is spoken of', () => {
  const next = part('next', '2026-12-14T23:59:00', handedIn)
  expect(chosen(next, part('later', '2027-03-02T23:59:00'))).toBe('later')
  expect(chosen(next)).toBe('next')
})

test('when no deadline is ahead, the last one counts', () => {
  expect(chosen(part('first', '2026-09-01T23:59:00'), part('last', '2026-11-01T23:59:00'))).toBe('last')
})

test('questions, and parts without a deadline, are none', () => {
  expect(chosen(part('q', '2026-12-14T23:59:00', { kind: 'questions' }), part('free', null))).toBeUndefined()
})
