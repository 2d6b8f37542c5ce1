import { expect, test } from 'vitest'
import type { Hint } from './plan-hints.ts'
import { chooseHint } from './shown-hint.ts'

const hint = (rowId: string, field = 'timeframe'): Hint => ({
  kind: field === 'timeframe' ? 'when' : 'who',
  actionId: rowId,
  table: 'actions',
  rowId,
  field,
})
const [first, second, third] = [hint('1'), hint('2'), hint('3')]
const hints = [first, second, third]
const calm = { hints, shown: null, leftRow: null, writingIn: null }

test('the first of the plan, when nothing has been written', () => {
  expect(chooseHint(calm)).toBe(first)
  expect(chooseHint({ ...calm, hints: [] })).toBeNull()
})

test('the one that is there stays, as long as it holds', () => {
  expect(chooseHint({ ...calm, shown: second })).toBe(second)
  expect(chooseHint({ ...calm, shown: second, hints: [first, third] })).toBe(first)
  expect(chooseHint({ ...calm, shown: second, hints: [first, hint('2', 'responsible')] })).toBe(first)
})

test('one for the row just left comes before it', () => {
  expect(chooseHint({ ...calm, shown: first, leftRow: '3' })).toBe(third)
  expect(chooseHint({ ...calm, shown: first, leftRow: 'without a hint' })).toBe(first)
})

test('none comes to the text one is in, but one that is there may stay', () => {
  expect(chooseHint({ ...calm, hints: [first], writingIn: first })).toBeNull()
  expect(chooseHint({ ...calm, hints: [first], shown: first, writingIn: first })).toBe(first)
  expect(chooseHint({ ...calm, leftRow: '1', writingIn: first })).toBe(second)
})
