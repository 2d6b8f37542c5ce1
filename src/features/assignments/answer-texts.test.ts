import { expect, test } from 'vitest'
import { compareAnswers, groupByStem } from './answer-texts.ts'

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

test('answers are compared by question; new and hidden ones too', () => {
  const copy = (questionId: string, answer: string) => ({
    questionId,
    label: questionId,
    stem: text(''),
    question: text('?'),
    answer,
  })
  const compared = compareAnswers([copy('1', 'a'), copy('2', 'b')], [copy('1', 'a!'), copy('3', 'c')])
  expect(compared.map(({ questionId, before, answer }) => [questionId, before, answer])).toEqual([
    ['1', 'a', 'a!'],
    ['3', '', 'c'],
    ['2', 'b', ''],
  ])
})
