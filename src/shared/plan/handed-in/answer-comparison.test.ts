import { expect, test } from 'vitest'
import { compareAnswers } from './answer-comparison.ts'

const text = (nb: string) => ({ nb, nn: '' })

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
