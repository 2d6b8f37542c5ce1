import type { Bilingual } from '../../../shared/i18n/bilingual.ts'
import type { AnswerCopy } from '../../../shared/plan/handed-in/submission-content.ts'
import type { Part, Question } from '../model/assignment-model.ts'
import type { Answer } from '../model/assignments-queries.ts'

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

/** How many words, as one would count them: what holds together by a hyphen or an apostrophe is one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0
