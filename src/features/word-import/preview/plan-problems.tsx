import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { MOST_ROWS, tooLongTexts } from './draft-limits.ts'
import type { ImportDraft } from './import-state.ts'
import { shortened } from './table-choice.tsx'

/** What is in the way, and where it had to be guessed. */
export function PlanProblems({ draft: { taken, unsure } }: { draft: ImportDraft }) {
  const { look: text } = useWordImportMessages()
  const tooLong = tooLongTexts(taken)
  const total = taken.length
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
export const isWritable = ({ taken }: ImportDraft): boolean =>
  tooLongTexts(taken).length === 0 && taken.length <= MOST_ROWS
