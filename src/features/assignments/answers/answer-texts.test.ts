import { expect, test } from 'vitest'
import { countWords, groupByStem } from './answer-texts.ts'

const text = (nb: string) => ({ nb, nn: '' })
const question = (id: string, stem: string) => ({
  id,
  label: id,
  stem: text(stem),
  body: text('?'),
  isHidden: false,
})

test('a stem stands once over the questions that share it and follow each other', () => {
  const asked = [
    question('1', ''),
    question('2', ''),
    question('3a', 'S'),
    question('3b', 'S'),
    question('4', ''),
  ]
  expect(groupByStem(asked).map(({ stem, questions }) => [stem.nb, questions.map(({ id }) => id)])).toEqual([
    ['', ['1', '2']],
    ['S', ['3a', '3b']],
    ['', ['4']],
  ])
})

test.each([
  ['', 0],
  [' \n – ', 0],
  ['Vi prøver.', 2],
  ['aksjons-plan, 3.\ntrinn (og/eller) 2,5 timer', 6],
])('%j is %i words', (text, words) => expect(countWords(text)).toBe(words))
