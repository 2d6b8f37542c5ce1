import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { BilingualText } from '../../i18n/bilingual-text.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import type { ComparedAnswer } from './answer-comparison.ts'
import styles from './compared-answers.module.css'

interface ComparedAnswersProps {
  answers: readonly ComparedAnswer[]
  texts: { question: (label: string) => string; answer: string; noAnswer: string }
  /** Under an answer. */
  slot?: (answer: ComparedAnswer) => ReactNode
}

/** Questions with what was answered, and what differs between two copies marked; those can be gone to. */
export function ComparedAnswers({ answers, texts, slot }: ComparedAnswersProps) {
  return (
    <div className={styles.answers}>
      {answers.map((compared, index) => (
        <section
          key={compared.questionId}
          className={styles.answer}
          data-news={compared.before === compared.answer ? undefined : true}
          tabIndex={-1}
        >
          {hasText(compared.stem) && !isSame(compared.stem, answers[index - 1]?.stem) && (
            <p className={styles.stem}>
              <BilingualText text={compared.stem} />
            </p>
          )}
          <Heading level={2} data-size="2xs">
            {compared.label ? texts.question(compared.label) : texts.answer}
          </Heading>
          <p className={styles.question}>
            <BilingualText text={compared.question} />
          </p>
          {compared.before === '' && compared.answer === '' ? (
            <p className={styles.none}>{texts.noAnswer}</p>
          ) : (
            <MarkedText before={compared.before} after={compared.answer} />
          )}
          {slot?.(compared)}
        </section>
      ))}
    </div>
  )
}

type Stem = ComparedAnswer['stem']
const hasText = ({ nb, nn }: Stem) => `${nb}${nn}`.trim() !== ''
const isSame = (a: Stem, b: Stem | undefined) => a.nb === b?.nb && a.nn === b.nn
