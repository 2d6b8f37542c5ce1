import type { AnswerCopy } from './submission-content.ts'

export interface ComparedAnswer extends AnswerCopy {
  before: string
}

/** Two copies of the answers, in the order of the later; questions that are gone come last. */
export function compareAnswers(
  before: readonly AnswerCopy[],
  after: readonly AnswerCopy[],
): ComparedAnswer[] {
  const find = (copies: readonly AnswerCopy[], id: string) =>
    copies.find(({ questionId }) => questionId === id)
  const gone = before.filter(({ questionId }) => !find(after, questionId))
  return [
    ...after.map((copy) => ({ ...copy, before: find(before, copy.questionId)?.answer ?? '' })),
    ...gone.map((copy) => ({ ...copy, before: copy.answer, answer: '' })),
  ]
}
