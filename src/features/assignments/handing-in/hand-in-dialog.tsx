import { Alert, Button, List, Paragraph } from '@digdir/designsystemet-react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { QuestionDialog } from '../../../shared/ui/question-dialog.tsx'
import type { Part } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { useHandIn } from './use-hand-in.ts'

export interface HandInBoxProps {
  schoolId: string
  part: Part
  names: Record<string, string>
  /** When what is to be handed in was last changed. */
  changedAt: string | null
  now: Date
  /** What is missing now, in sentences. */
  findMissing: () => string[]
  /** Sends what is waiting; true when the database has all of it. */
  save: () => Promise<boolean>
}

interface HandInDialogProps extends HandInBoxProps {
  submissionId: string
  missing: string[]
  isAgain: boolean
  onClose: () => void
}

/** What is about to be handed in, what it lacks, and whether it is late: nothing of it stands in the way. */
export function HandInDialog(props: HandInDialogProps) {
  const { schoolId, part, now, save, submissionId, missing, isAgain, onClose } = props
  const { handIn: texts } = useAssignmentMessages()
  const { language } = useLanguage()
  const { isSending, problem, writers, confirm, confirmAnyway } = useHandIn({
    schoolId,
    part,
    submissionId,
    save,
  })
  const isAsking = writers.length > 0
  return (
    <QuestionDialog
      title={
        part.kind === 'plan'
          ? texts.dialogTitlePlan
          : texts.dialogTitle(inLanguage(part.title, language).text)
      }
      isOpen
      onClose={onClose}
      cancel={texts.cancel}
      actions={
        <>
          <Button onClick={confirm} loading={isSending}>
            {isSending ? texts.sending : isAsking ? texts.tryAgain : texts.confirm}
          </Button>
          {isAsking && (
            <Button variant="secondary" onClick={confirmAnyway}>
              {texts.anyway}
            </Button>
          )}
        </>
      }
    >
      <Paragraph>{texts.what}</Paragraph>
      {isAgain && <Paragraph>{texts.replaces}</Paragraph>}
      {isOver(part.dueLocal, now) && (
        <Alert data-color="warning" data-size="sm">
          {texts.late}
        </Alert>
      )}
      {missing.length > 0 && (
        <div>
          <Paragraph>{texts.missing}</Paragraph>
          <List.Unordered>
            {missing.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List.Unordered>
        </div>
      )}
      <div role="alert">
        {problem && (
          <Alert data-color="danger" data-size="sm">
            {problem}
          </Alert>
        )}
        {isAsking && (
          <Alert data-color="warning" data-size="sm">
            {texts.stillWriting([...writers])}
          </Alert>
        )}
      </div>
    </QuestionDialog>
  )
}
