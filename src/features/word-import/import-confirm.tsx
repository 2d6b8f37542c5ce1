import { Alert, Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import type { PlanImport } from './import-queries.ts'
import { countRows, isTooLongAnswer } from './preview/draft-limits.ts'
import { type ImportDraft, openDoubts, resultingText, takenAnswers } from './preview/import-state.ts'
import { isWritable } from './preview/plan-problems.tsx'
import { refusalText, useWordImportMessages } from './texts/word-import-messages.ts'
import styles from './word-import.module.css'

interface ImportConfirmProps {
  draft: ImportDraft
  /** The last time the same was imported, and not undone. */
  earlier: PlanImport | undefined
  names: Record<string, string>
  isBusy: boolean
  error: Error | null
  onConfirm: () => void
}

/** Says what will happen, and does it when it is confirmed. */
export function ImportConfirm({ draft, earlier, names, isBusy, error, onConfirm }: ImportConfirmProps) {
  const texts = useWordImportMessages()
  const { confirm: text } = texts
  const { language } = useLanguage()
  const what = useDraftWords()(draft)
  const isTooLong = takenAnswers(draft).some((answer) => isTooLongAnswer(resultingText(answer)))
  const open = openDoubts(draft).length
  const canWrite = isWritable(draft) && !isTooLong
  return (
    <section className={styles.section} aria-labelledby="import-confirm">
      <h2 id="import-confirm">{text.title}</h2>
      <Paragraph>{what === '' ? text.nothing : `${text.summary(what)} ${text.after}`}</Paragraph>
      {earlier && what !== '' && (
        <Alert data-color="warning">
          {text.again(
            formatDateTime(earlier.imported_at, language),
            names[earlier.imported_by ?? ''] || texts.someone,
          )}
        </Alert>
      )}
      {open > 0 && <Paragraph>{texts.doubts.open(open)}</Paragraph>}
      <div role="alert">
        {error && <ValidationMessage>{refusalText(texts, refusalOf(error))}</ValidationMessage>}
        {!canWrite && <ValidationMessage>{text.fix}</ValidationMessage>}
      </div>
      {what !== '' && canWrite && (
        <Button loading={isBusy} onClick={onConfirm}>
          {earlier ? text.submitAgain : text.submit}
        </Button>
      )}
    </section>
  )
}

/** What is brought in, in words: «1 langsiktig mål, 2 kortsiktige mål, …». Empty for nothing. */
export function useDraftWords() {
  const { look, confirm } = useWordImportMessages()
  return (draft: ImportDraft): string => {
    const { longTermGoal, shortTermGoal, action, reflection } = countRows(draft.taken)
    const answers = takenAnswers(draft).length
    return [
      longTermGoal > 0 && look.counts(longTermGoal, shortTermGoal, action, reflection),
      answers > 0 && confirm.answers(answers),
    ]
      .filter((one) => one !== false)
      .join(', ')
  }
}
