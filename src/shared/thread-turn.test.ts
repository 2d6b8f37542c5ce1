import { expect, test } from 'vitest'
import { turnIn } from './thread-turn.ts'

const said = (day: number, values: Partial<Parameters<typeof turnIn>[0]> = {}) => ({
  from_school: false,
  released_at: `2025-12-0${day}T08:00:00+00:00`,
  withdrawn_at: null,
  taken_in_at: null,
  settled_at: null,
  ...values,
})
const onDay = (day: number) => `2025-12-0${day}T09:00:00+00:00`
const school = { from_school: true }
const withdrawn = { withdrawn_at: onDay(9) }

test.each<[string, ReturnType<typeof said>[], ReturnType<typeof turnIn>]>([
  ['a draft', [said(1, { released_at: null })], null],
  ['what a facilitator has said', [said(1)], 'school'],
  ['taken back', [said(1, withdrawn)], null],
  ['what the school has answered', [said(1), said(2, school)], 'facilitators'],
  ['an answer that is taken back', [said(1), said(2, { ...school, ...withdrawn })], 'school'],
  ['a facilitator again, in any order', [said(1), said(3), said(2, school)], 'school'],
  ['settled', [said(1, { settled_at: onDay(1) })], null],
  ['settled before more was said', [said(1, { settled_at: onDay(1) }), said(2)], 'school'],
  ['settled answer', [said(1, { settled_at: onDay(2) }), said(2, school)], null],
  ['taken in', [said(1, { taken_in_at: onDay(1) })], null],
  ['taken in before more was said', [said(1, { taken_in_at: onDay(1) }), said(2)], 'school'],
  ['a school that asks, and takes in', [said(1, { taken_in_at: onDay(3) }), said(2, school)], 'facilitators'],
])('%s waits for the right side', (_, [first, ...replies], expected) => {
  expect(first && turnIn(first, replies)).toBe(expected)
})
