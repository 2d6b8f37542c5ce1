import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, CheckmarkIcon } from '@navikt/aksel-icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { nameOf } from '../comments/author.ts'
import type { Comment, Reader } from '../comments/comment-threads.ts'
import { invalidateFeedback, takeIn, undoTakeIn } from '../comments-mutations.ts'
import { type Change, changesQuery } from '../comments-queries.ts'
import styles from '../feedback.module.css'
import { changeName } from '../page/subject-name.ts'
import { refusalText, useFeedbackMessages } from '../texts/feedback-messages.ts'
import { ChangeWords } from './change-words.tsx'
import { TakeInChoice } from './take-in-choice.tsx'

interface TakenInProps {
  reader: Reader
  comment: Comment
}

/** Whether the school has taken a comment into its plan, and with what; its leaders say so, and can take it back. */
export function TakenIn({ reader, comment }: TakenInProps) {
  if (comment.taken_in_at !== null) {
    return (
      <Row className={styles.takenIn}>
        <WhatChanged reader={reader} comment={comment} />
        {reader.isLeader && <Undo reader={reader} comment={comment} />}
      </Row>
    )
  }
  return reader.isLeader && comment.withdrawn_at === null ? (
    <TakeIn reader={reader} comment={comment} />
  ) : null
}

function TakeIn({ reader, comment }: TakenInProps) {
  const texts = useFeedbackMessages()
  const queryClient = useQueryClient()
  const [changes, setChanges] = useState<readonly Change[]>([])
  const button = useRef<HTMLButtonElement>(null)
  const say = useMutation({
    networkMode: 'always',
    mutationFn: async (changeId: number | null) => {
      await takeIn(comment.id, changeId)
      await invalidateFeedback(queryClient, reader.schoolId)
    },
  })
  const ask = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      queryClient.fetchQuery({ ...changesQuery(comment), networkMode: 'always', retry: false }),
    onSuccess: (found) => {
      setChanges(found)
      // Nothing to choose from.
      if (found.length === 0) say.mutate(null)
    },
  })
  const error = say.error ?? ask.error
  return (
    <Stack gap={2}>
      {changes.length > 0 ? (
        <TakeInChoice
          comment={comment}
          changes={changes}
          isPending={say.isPending}
          onChoose={(changeId) => say.mutate(changeId)}
          onCancel={() => {
            setChanges([])
            requestAnimationFrame(() => button.current?.focus())
          }}
        />
      ) : (
        <Row gap={2}>
          <Button
            variant="secondary"
            data-size="sm"
            ref={button}
            loading={ask.isPending || say.isPending}
            onClick={() => ask.mutate()}
          >
            <CheckmarkIcon aria-hidden />
            {texts.comment.takeIn}
          </Button>
        </Row>
      )}
      {error && <ValidationMessage role="alert">{refusalText(texts, refusalOf(error))}</ValidationMessage>}
    </Stack>
  )
}

function Undo({ reader, comment }: TakenInProps) {
  const texts = useFeedbackMessages()
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await undoTakeIn(comment.id)
      await invalidateFeedback(queryClient, reader.schoolId)
    },
  })
  return (
    <>
      <Button variant="tertiary" data-size="sm" loading={isPending} onClick={() => mutate()}>
        {texts.comment.undo}
      </Button>
      {error && <ValidationMessage role="alert">{refusalText(texts, refusalOf(error))}</ValidationMessage>}
    </>
  )
}

function WhatChanged({ reader, comment }: TakenInProps) {
  const texts = useFeedbackMessages()
  const messages = useMessages()
  const { language } = useLanguage()
  const { data: [change] = [] } = useQuery({ ...changesQuery(comment), enabled: comment.change_id !== null })
  return (
    <Stack gap={1}>
      <Row gap={2} className={styles.meta} role="status">
        <CheckmarkCircleFillIcon aria-hidden className={styles.done} />
        <span>
          {texts.comment.takenInBy(
            nameOf({ author_id: comment.taken_in_by, from_school: true }, reader.names, texts.comment),
            formatDateTime(comment.taken_in_at ?? '', language),
          )}
        </span>
      </Row>
      {change && (
        <>
          <Link
            className="ds-link"
            to="/schools/$schoolId/history"
            params={{ schoolId: reader.schoolId }}
            search={{ rowId: change.row_id, field: change.field }}
            aria-label={`${texts.comment.seeChange}: ${changeName(change, texts, messages)}`}
          >
            {changeName(change, texts, messages)}
          </Link>
          <ChangeWords change={change} />
        </>
      )}
    </Stack>
  )
}
