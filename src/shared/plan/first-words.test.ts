import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test('a short text is all first words', () => {
  expect(firstWords('Sette av tid')).toEqual(['Sette av tid', ''])
  expect(firstWords('')).toEqual(['', ''])
})

test('a long text is parted between two words, and nothing of it is lost', () => {
  const text = 'Sette av tid til felles planlegging. '.repeat(10)
  const [first, rest] = firstWords(text)
  expect(first + rest).toBe(text)
  expect(first.length).toBeLessThanOrEqual(90)
  expect(rest.startsWith(' ')).toBe(true)
})

test('a text without spaces is parted all the same', () => {
  const text = 'x'.repeat(300)
  const [first, rest] = firstWords(text)
  expect(first + rest).toBe(text)
  expect(rest).not.toBe('')
})
