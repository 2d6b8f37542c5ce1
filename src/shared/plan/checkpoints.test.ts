import { expect, test } from 'vitest'
import { isAwaited, isCheckpoint, isDue, newCheckpoint } from './checkpoints.ts'
import { newRow, type Reflection } from './plan-rows.ts'

const today = '2026-12-01'
const told = (values: Partial<Reflection>) => {
  const row = newRow('reflections', { id: 'r', ...values })
  return [isCheckpoint(row), isAwaited(row), isDue(row, today)]
}

test.each<[string, Partial<Reflection>, isCheckpoint: boolean, isAwaited: boolean, isDue: boolean]>([
  ['a reflection without expectation and date', {}, false, false, false],
  ['space is no expectation', { expectation: ' ' }, false, false, false],
  ['expected, and nobody has said when', { expectation: 'Flere deler' }, true, true, false],
  ['to look at tomorrow', { check_on: '2026-12-02' }, true, true, false],
  ['to look at today', { check_on: today }, true, true, true],
  ['put off for long', { check_on: '2026-09-01' }, true, true, true],
  ['told', { check_on: today, outcome: 'Det gikk' }, true, false, false],
  ['known by', { check_on: today, evidence: 'Logg' }, true, false, false],
  ['judged', { check_on: today, verdict: 'held' }, true, false, false],
  ['decided', { check_on: today, decision: 'stop' }, true, false, false],
])('%s', (_, values, ...expected) => expect(told(values)).toEqual(expected))

test('a new one is to be looked at in four weeks, and nobody has looked', () => {
  expect(newCheckpoint(today)).toEqual({ reflected_on: null, check_on: '2026-12-29' })
})
