import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { BilingualText } from '../../shared/i18n/bilingual-text.tsx'
import type { ComparedAnswer } from '../../shared/plan-copy/answer-comparison.ts'
import { MarkedText } from '../../shared/ui/marked-text.tsx'
import styles from './submission.module.css'
import { useAssignmentMessages } from './texts/assignment-messages.ts'

/** Questions with what was answered, and what differs between two copies marked. */
export function SubmittedAnswers({ answers }: { answers: ComparedAnswer[] }) {
  const { part, receipt } = useAssignmentMessages()
  return (
    <div className={styles.rows}>
      {answers.map(({ questionId, label, stem, question, before, answer }, index) => (
        <section key={questionId} className={styles.answer}>
          {hasText(stem) && !isSame(stem, answers[index - 1]?.stem) && (
            <p className={styles.stem}>
              <BilingualText text={stem} />
            </p>
          )}
          <Heading level={2} data-size="2xs">
            {label ? part.question(label) : part.answer}
          </Heading>
          <p className={styles.questionText}>
            <BilingualText text={question} />
          </p>
          {before === '' && answer === '' ? (
            <Paragraph className={styles.fieldLabel}>{receipt.noAnswer}</Paragraph>
          ) : (
            <MarkedText before={before} after={answer} />
          )}
        </section>
      ))}
    </div>
  )
}

type Stem = ComparedAnswer['stem']
const hasText = ({ nb, nn }: Stem) => `${nb}${nn}`.trim() !== ''
const isSame = (a: Stem, b: Stem | undefined) => a.nb === b?.nb && a.nn === b.nn
