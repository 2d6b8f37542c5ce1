import { expect, test } from 'vitest'
import { isOlder } from './plan-rows.ts'

const row = (version: number, second: number) => ({
  version,
  updated_at: `2026-12-01T10:00:0${second}.5+00:00`,
})

test.each([
  ['the next', row(5, 2), row(4, 1), false],
  ['the same again', row(4, 1), row(4, 1), false],
  ['a late one', row(3, 1), row(4, 2), true],
  ['one of a database that went back to a backup', row(3, 3), row(4, 2), false],
])('%s', (_, told, known, expected) => expect(isOlder(told, known)).toBe(expected))
