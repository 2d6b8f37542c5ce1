import { Button, Tag } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { editDraft, invalidateFeedback, withdrawComment } from '../comments-mutations.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { nameOf } from './author.ts'
import { CommentBox } from './comment-box.tsx'
import type { Comment, Reader } from './comment-threads.ts'
import { ConfirmButton } from './confirm-button.tsx'
import { useKeptTexts } from './use-kept-text.ts'

interface CommentItemProps {
  reader: Reader
  comment: Comment
  isFresh: boolean
}

/** One thing that was said: by whom, when, whether it has been sent, and what its author can do with it. */
export function CommentItem({ reader, comment, isFresh }: CommentItemProps) {
  const { comment: texts } = useFeedbackMessages()
  const { language } = useLanguage()
  const name = nameOf(comment, reader.names, texts)
  const isReply = comment.parent_id !== null
  return (
    <Stack as="article" gap={2} aria-label={isReply ? texts.replyBy(name) : texts.by(name)}>
      <Row gap={2} className={styles.meta}>
        <strong>{name}</strong>
        <span>{comment.from_school ? texts.leader : texts.facilitator}</span>
        <span>{formatDateTime(comment.released_at ?? comment.created_at, language)}</span>
      </Row>
      <Standing comment={comment} isFresh={isFresh} />
      <Words reader={reader} comment={comment} />
    </Stack>
  )
}

function Standing({ comment, isFresh }: Omit<CommentItemProps, 'reader'>) {
  const { comment: texts, place } = useFeedbackMessages()
  if (comment.withdrawn_at) {
    return (
      <Tag data-size="sm" data-color="neutral">
        {texts.withdrawn}
      </Tag>
    )
  }
  if (comment.released_at === null) {
    return (
      <Tag data-size="sm" data-color="warning">
        {texts.draft}
      </Tag>
    )
  }
  if (!isFresh) return null
  return (
    <Tag data-size="sm" data-color="info">
      {place.fresh}
    </Tag>
  )
}

function Words({ reader, comment }: Omit<CommentItemProps, 'isFresh'>) {
  const { box } = useFeedbackMessages()
  const queryClient = useQueryClient()
  const boxName = `edit:${comment.id}`
  const isBegun = boxName in useKeptTexts(reader.userId, reader.schoolId)
  const [isEditing, setIsEditing] = useState(false)
  // A save names the version that the words were written on.
  const [version, setVersion] = useState(comment.version)
  const editButton = useRef<HTMLButtonElement>(null)
  if (!isEditing && !isBegun) {
    return (
      <>
        <p className={styles.words}>{comment.body}</p>
        <OwnTools
          reader={reader}
          comment={comment}
          editButton={editButton}
          onEdit={() => {
            setVersion(comment.version)
            setIsEditing(true)
          }}
        />
      </>
    )
  }
  return (
    <CommentBox
      userId={reader.userId}
      schoolId={reader.schoolId}
      box={boxName}
      label={box.edit}
      help={box.help}
      action={box.saveDraft}
      start={comment.body}
      onSave={async ({ body }) => {
        try {
          await editDraft({ id: comment.id, version }, body)
        } finally {
          await invalidateFeedback(queryClient, reader.schoolId)
        }
      }}
      onClose={() => {
        setIsEditing(false)
        requestAnimationFrame(() => editButton.current?.focus())
      }}
    />
  )
}

interface OwnToolsProps {
  reader: Reader
  comment: Comment
  editButton: React.RefObject<HTMLButtonElement | null>
  onEdit: () => void
}

function OwnTools({ reader, comment, editButton, onEdit }: OwnToolsProps) {
  const { comment: texts } = useFeedbackMessages()
  const queryClient = useQueryClient()
  const isDraft = comment.released_at === null
  const isMine = comment.author_id === reader.userId
  // A draft whose author has gone is for the others to throw away; the database knows who has.
  const isOrphan = isDraft && !(comment.author_id && comment.author_id in reader.names)
  if (comment.withdrawn_at || !(isMine || isOrphan)) return null
  return (
    <Row gap={2}>
      {isDraft && isMine && (
        <Button variant="tertiary" data-size="sm" ref={editButton} onClick={onEdit}>
          {texts.edit}
        </Button>
      )}
      <ConfirmButton
        label={isDraft ? texts.remove : texts.withdraw}
        question={isDraft ? texts.removeAsk : texts.withdrawAsk}
        onConfirm={async () => {
          await withdrawComment(comment.id)
          await invalidateFeedback(queryClient, reader.schoolId)
        }}
      />
    </Row>
  )
}
