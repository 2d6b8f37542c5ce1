import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { invalidateFeedback, settleThread } from '../comments-mutations.ts'
import styles from '../feedback.module.css'
import { refusalText, useFeedbackMessages } from '../texts/feedback-messages.ts'

interface SettleButtonProps {
  schoolId: string
  threadId: string
  /** Takes back that it is settled. */
  isUndo?: boolean
  /** Which thread, where several stand under each other. */
  name?: string
}

/** Says that what was said so far needs no answer. */
export function SettleButton({ schoolId, threadId, isUndo = false, name }: SettleButtonProps) {
  const texts = useFeedbackMessages()
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await settleThread(threadId, !isUndo)
      await invalidateFeedback(queryClient, schoolId)
    },
  })
  const label = isUndo ? texts.comment.undo : texts.comment.settle
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        loading={isPending}
        aria-label={name && `${label}, ${name}`}
        onClick={() => mutate()}
      >
        {label}
      </Button>
      {error && <ValidationMessage role="alert">{refusalText(texts, refusalOf(error))}</ValidationMessage>}
    </>
  )
}

interface SettledProps {
  schoolId: string
  thread: { id: string; settled_at: string | null; settled_by: string | null }
  names: Record<string, string>
}

/** Who has said that a thread needs no answer, and the way back. */
export function Settled({ schoolId, thread: { id, settled_at, settled_by }, names }: SettledProps) {
  const { comment } = useFeedbackMessages()
  const { language } = useLanguage()
  return (
    <Row className={styles.takenIn}>
      <Row gap={2} className={styles.meta} role="status">
        <CheckmarkCircleFillIcon aria-hidden className={styles.done} />
        <span>
          {comment.settledBy(
            names[settled_by ?? ''] || comment.nameless,
            formatDateTime(settled_at ?? '', language),
          )}
        </span>
      </Row>
      <SettleButton schoolId={schoolId} threadId={id} isUndo />
    </Row>
  )
}
