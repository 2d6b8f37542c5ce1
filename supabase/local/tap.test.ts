import { expect, test } from 'vitest'
import { planProblem, readTap } from './tap.ts'

test('counts what passed and keeps why something failed', () => {
  const result = readTap([
    '1..4',
    'ok 1 - a',
    'not ok 2 - b',
    '# have: 1',
    '# want: 2',
    'not ok 3 # TODO later',
    'ok 4',
  ])
  expect(result).toEqual({ planned: 4, passed: 3, failures: ['not ok 2 - b\n# have: 1\n# want: 2'] })
  expect(planProblem(result)).toBeUndefined()
})

test('a file without a plan, or with another number of tests, has failed', () => {
  expect(planProblem(readTap(['ok 1']))).toContain('no plan')
  expect(planProblem(readTap(['1..3', 'ok 1']))).toBe('it planned 3 tests and ran 1')
})
