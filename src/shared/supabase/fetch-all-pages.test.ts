import { expect, test } from 'vitest'
import { fetchAllPages } from './fetch-all-pages.ts'

const table = (size: number) => Array.from({ length: size }, (_, n) => n)
const pageOf = (rows: number[]) => async (from: number, to: number) => ({
  data: rows.slice(from, to + 1),
  error: null,
})

test.each([0, 1, 999, 1000, 1001, 2500])('%i rows all come, in order', async (size) => {
  expect(await fetchAllPages(pageOf(table(size)))).toEqual(table(size))
})

test('an error is thrown, not swallowed with half the rows', async () => {
  const failing = async (from: number) =>
    from === 0 ? { data: table(1000), error: null } : { data: null, error: new Error('gone') }
  await expect(fetchAllPages(failing)).rejects.toThrow('gone')
})
