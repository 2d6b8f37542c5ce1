import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { TitledDialog } from '../../../shared/ui/layout/titled-dialog.tsx'
import { scheduleDeletion } from '../admin-mutations.ts'
import { ConfirmForm } from '../dialogs/confirm-form.tsx'
import { useDone } from '../dialogs/notice.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { DeletionDayForm } from './deletion-day-form.tsx'
import { NewYearForm } from './new-year-form.tsx'
import type { ProgrammeYear } from './years-queries.ts'

export type YearQuestion = { kind: 'create' } | { kind: 'schedule' | 'cancel'; year: ProgrammeYear }

interface YearDialogProps {
  question: YearQuestion | null
  onClose: () => void
}

/** What is asked about a new year, and before the day is set or taken back. */
export function YearDialog({ question, onClose }: YearDialogProps) {
  const { years: text } = useAdminMessages()
  const { language } = useLanguage()
  const done = useDone(onClose)
  const title =
    question &&
    (question.kind === 'create'
      ? text.create
      : question.kind === 'schedule'
        ? text.setTitle(question.year.name)
        : text.cancelTitle(question.year.name))

  return (
    <TitledDialog title={title} onClose={onClose}>
      {question?.kind === 'create' && (
        <NewYearForm onDone={(name) => done(text.created(name))} onCancel={onClose} />
      )}
      {question?.kind === 'schedule' && (
        <DeletionDayForm
          year={question.year}
          onDone={(day) => done(text.scheduled(question.year.name, formatDate(day, language)))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'cancel' && (
        <ConfirmForm
          means={text.cancelMeans}
          confirm={text.cancelConfirm}
          write={() => scheduleDeletion(question.year.id, null)}
          onDone={() => done(text.cancelled(question.year.name))}
          onCancel={onClose}
        />
      )}
    </TitledDialog>
  )
}
