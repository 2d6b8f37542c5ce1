// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeMutants } from './code-mutants.ts'

test.each(codeMutants)('$harm: its code and its test are there', ({ file, from, test }) => {
  expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2)
  expect(existsSync(test.includes('/') ? test : `e2e/${test}.spec.ts`)).toBe(true)
})
