import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, CheckmarkIcon } from '@navikt/aksel-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import type { Comment, Reader } from './comment-threads.ts'
import { forgetFeedback, takeIn } from './comments-mutations.ts'
import styles from './feedback.module.css'
import { refusalText, useFeedbackMessages } from './texts/feedback-messages.ts'

interface TakenInProps {
  reader: Reader
  comment: Comment
}

/** Whether the school has taken a comment into its plan; its leaders say so, and can take it back. */
export function TakenIn({ reader, comment }: TakenInProps) {
  const texts = useFeedbackMessages()
  const queryClient = useQueryClient()
  const isTakenIn = comment.taken_in_at !== null
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await takeIn(comment.id, !isTakenIn)
      await forgetFeedback(queryClient, reader.schoolId)
    },
  })
  if (!isTakenIn && !(reader.isLeader && comment.withdrawn_at === null)) return null
  return (
    <div className={styles.takenIn}>
      {isTakenIn && <WhatChanged reader={reader} comment={comment} />}
      {reader.isLeader && (
        <Button
          variant={isTakenIn ? 'tertiary' : 'secondary'}
          data-size="sm"
          loading={isPending}
          onClick={() => mutate()}
        >
          {!isTakenIn && <CheckmarkIcon aria-hidden />}
          {isTakenIn ? texts.comment.undo : texts.comment.takeIn}
        </Button>
      )}
      {error && <ValidationMessage role="alert">{refusalText(texts, refusalOf(error))}</ValidationMessage>}
    </div>
  )
}

function WhatChanged({ reader, comment }: TakenInProps) {
  const { comment: texts } = useFeedbackMessages()
  const { language } = useLanguage()
  const name =
    reader.names[comment.taken_in_by ?? ''] ?? (comment.taken_in_by ? texts.nameless : texts.formerLeader)
  return (
    <p className={styles.meta} role="status">
      <CheckmarkCircleFillIcon aria-hidden className={styles.done} />
      <span>
        {texts.takenInBy(name || texts.nameless, formatDateTime(comment.taken_in_at ?? '', language))}{' '}
        <Link
          className="ds-link"
          to="/schools/$schoolId/history"
          params={{ schoolId: reader.schoolId }}
          search={{
            rowId: comment.changed_row_id ?? undefined,
            field: comment.changed_field ?? undefined,
          }}
        >
          {texts.seeChange}
        </Link>
      </span>
    </p>
  )
}
