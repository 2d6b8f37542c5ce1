import type { Language } from '../i18n/languages.ts'
import { wordFile } from './word-file.ts'
import { inOneLine, labelled, paragraph, paragraphs, run } from './word-xml.ts'

interface AnswersDocument {
  title: string
  /** What stands before the questions, as label and text. */
  facts: [label: string, text: string][]
  answers: { heading: string; stem: string; question: string; answer: string }[]
  language: Language
}

/** Questions and what was answered, on upright A4. */
export const answersDocument = ({ title, facts, answers, language }: AnswersDocument): Promise<Blob> =>
  wordFile({ title, about: inOneLine(facts), language, orientation: 'portrait' }, [
    paragraph(run(title), { style: 'Heading1' }),
    ...facts.map(([label, text]) => labelled(`${label}:`, text)),
    ...answers.flatMap(({ heading, stem, question, answer }) => [
      paragraph(run(heading), { style: 'Heading2' }),
      ...(stem ? [paragraphs(stem)] : []),
      ...question.split('\n').map((line) => paragraph(run(line, { isBold: true }))),
      paragraphs(answer),
    ]),
  ])
