import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { SubmissionContent } from '../../../shared/plan/handed-in/submission-content.ts'
import { answersDocument } from '../../../shared/word-out/answers-document.ts'
import { planDocument } from '../../../shared/word-out/plan-document.ts'
import type { AssignmentMessages } from '../texts/nb.ts'

interface SubmissionWord {
  content: SubmissionContent
  facts: [label: string, text: string][]
  texts: AssignmentMessages
  language: Language
}

/** What was handed in as a Word file, made from the copy alone: a plan as the form, answers under their questions. */
export function submissionWord({ content, facts, texts, language }: SubmissionWord): Promise<Blob> {
  const inOwn = (text: { nb: string; nn: string }) => inLanguage(text, language).text
  const title = texts.receipt.title(inOwn(content.part))
  if (content.kind === 'plan') return planDocument({ title, facts, plan: content.plan, language })
  const answers = content.answers.map(({ label, stem, question, answer }) => ({
    heading: label ? texts.part.question(label) : texts.part.answer,
    stem: inOwn(stem),
    question: inOwn(question),
    answer: answer || texts.receipt.noAnswer,
  }))
  return answersDocument({ title, facts, answers, language })
}
