import { Alert, Paragraph } from '@digdir/designsystemet-react'
import type { ImportDraft } from './import-state.ts'
import { MOST_ROWS, rowTotal, tooLongTexts } from './plan-draft.ts'
import { shortened } from './table-choice.tsx'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import styles from './word-import.module.css'

/** What is in the way, and where it had to be guessed. */
export function PlanProblems({ draft: { plan, unsure } }: { draft: ImportDraft }) {
  const { look: text } = useWordImportMessages()
  const tooLong = tooLongTexts(plan)
  const total = rowTotal(plan)
  return (
    <>
      {tooLong.length > 0 && (
        <Alert data-color="danger">
          <Paragraph>{text.tooLong}</Paragraph>
          <TextList texts={tooLong.map((one) => text.tooLongBy(shortened(one.text, 80), one.over))} />
        </Alert>
      )}
      {total > MOST_ROWS && <Alert data-color="danger">{text.tooMany(total, MOST_ROWS)}</Alert>}
      {unsure.length > 0 && (
        <Alert data-color="warning">
          <Paragraph>{text.unsure}</Paragraph>
          <TextList texts={unsure.map((one) => shortened(one, 160))} />
        </Alert>
      )}
    </>
  )
}

const TextList = ({ texts }: { texts: string[] }) => (
  <ul className={styles.texts}>
    {texts.map((one, at) => (
      // The same text may stand there twice.
      <li key={`${String(at)}:${one}`}>{one}</li>
    ))}
  </ul>
)

/** Whether it can be written as it stands. */
export const isWritable = ({ plan }: ImportDraft): boolean =>
  tooLongTexts(plan).length === 0 && rowTotal(plan) <= MOST_ROWS
