import { expect, test } from 'vitest'
import { countWords } from './word-count.ts'

test.each([
  ['', 0],
  [' \n – ', 0],
  ['Vi prøver.', 2],
  ['aksjons-plan, 3.\ntrinn (og/eller) 2,5 timer', 6],
])('%j is %i words', (text, words) => expect(countWords(text)).toBe(words))
