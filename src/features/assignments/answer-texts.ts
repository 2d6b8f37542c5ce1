import type { Part, Question } from './assignment-model.ts'
import type { Answer } from './assignments-queries.ts'
import type { Bilingual } from './bilingual.ts'
import type { AnswerCopy } from './submission-content.ts'

/** Questions that follow each other under the same stem; the stem is shown once. */
export interface QuestionGroup {
  stem: Bilingual
  questions: Question[]
}

export function groupByStem(questions: readonly Question[]): QuestionGroup[] {
  const groups: QuestionGroup[] = []
  for (const question of questions) {
    const last = groups.at(-1)
    const isSame = last?.stem.nb === question.stem.nb && last.stem.nn === question.stem.nn
    if (last && isSame) last.questions.push(question)
    else groups.push({ stem: question.stem, questions: [question] })
  }
  return groups
}

/** What is on the page: what is asked, and what has been answered though it no longer is. */
export const shownQuestions = (part: Part, answers: readonly Answer[]): Question[] =>
  part.questions.filter(
    ({ id, isHidden }) =>
      !isHidden || answers.some((answer) => answer.question_id === id && answer.body !== ''),
  )

/** The answers as they are now, in the same form as what is handed in. */
export const answerCopiesOf = (part: Part, answers: readonly Answer[]): AnswerCopy[] =>
  shownQuestions(part, answers).map(({ id, label, stem, body }) => ({
    questionId: id,
    label,
    stem,
    question: body,
    answer: answers.find((answer) => answer.question_id === id)?.body ?? '',
  }))

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
