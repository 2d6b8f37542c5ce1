import { expect, test } from 'vitest'
import { learnt } from './learnt.ts'

test.each([
  [[], 'too_early'],
  [['too_early'], 'too_early'],
  [['not_held', 'held'], 'held'],
  [['held', 'partly', 'too_early'], 'partly'],
] as const)('of %j the last one that knew: %s', (verdicts, said) => {
  expect(learnt(verdicts.map((verdict) => ({ verdict })))).toBe(said)
})
