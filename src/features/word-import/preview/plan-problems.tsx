import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { MOST_ROWS, tooLongTexts } from './draft-limits.ts'
import { type ImportDraft, openDoubts } from './import-state.ts'
import { shortened } from './table-choice.tsx'

/** What is in the way, and how much had to be guessed. */
export function PlanProblems({ draft }: { draft: ImportDraft }) {
  const { look: text, doubts } = useWordImportMessages()
  const { taken } = draft
  const open = openDoubts(draft).length
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
      {open > 0 && (
        <Alert data-color="warning">
          <Paragraph>{doubts.open(open)}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={focusFirstDoubt}>
            {doubts.toFirst}
          </Button>
        </Alert>
      )}
    </>
  )
}

/** To the first choice of the first question that is not answered. */
const focusFirstDoubt = () => document.querySelector<HTMLInputElement>('[data-doubt="open"] input')?.focus()

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
