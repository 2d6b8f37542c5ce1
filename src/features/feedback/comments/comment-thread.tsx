import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { turnIn } from '../../../shared/thread-turn.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { invalidateFeedback, sendReply } from '../comments-mutations.ts'
import styles from '../feedback.module.css'
import { SettleButton, Settled } from '../page/settled.tsx'
import { TakenIn } from '../taken-in/taken-in.tsx'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { nameOf } from './author.ts'
import { CommentBox } from './comment-box.tsx'
import { CommentItem } from './comment-item.tsx'
import { isDraft, latestIn, type Reader, type Thread } from './comment-threads.ts'
import { useKeptTexts } from './use-kept-text.ts'

interface CommentThreadProps {
  reader: Reader
  thread: Thread
  /** What was new when it was opened, and is marked as long as it is open. */
  freshIds: ReadonlySet<string>
}

/** A comment, what was answered, and what can be done about it. */
export function CommentThread({ reader, thread, freshIds }: CommentThreadProps) {
  const { first, replies } = thread
  return (
    <Stack as="li" gap={2} className={styles.thread}>
      <CommentItem reader={reader} comment={first} isFresh={freshIds.has(first.id)} />
      {!isDraft(thread) && <TakenIn reader={reader} comment={first} />}
      {replies.length > 0 && (
        <Stack as="ol" className={styles.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem reader={reader} comment={reply} isFresh={freshIds.has(reply.id)} />
            </li>
          ))}
        </Stack>
      )}
      {isSettled(thread) && <Settled schoolId={reader.schoolId} thread={first} names={reader.names} />}
      {!isDraft(thread) && <Reply reader={reader} thread={thread} />}
    </Stack>
  )
}

/** Nothing has been said since it was. */
const isSettled = (thread: Thread): boolean =>
  thread.first.settled_at !== null &&
  Date.parse(thread.first.settled_at) >= Date.parse(latestIn(thread) ?? '')

function Reply({ reader, thread: { first, replies } }: Omit<CommentThreadProps, 'freshIds'>) {
  const { box, comment } = useFeedbackMessages()
  const queryClient = useQueryClient()
  const boxName = `reply:${first.id}`
  const isBegun = boxName in useKeptTexts(reader.userId, reader.schoolId)
  const [isOpen, setIsOpen] = useState(false)
  const [isSent, setIsSent] = useState(false)
  const buttonId = useId()
  const isWriting = isOpen || isBegun
  return (
    <Stack gap={1}>
      {isWriting ? (
        <CommentBox
          userId={reader.userId}
          schoolId={reader.schoolId}
          box={boxName}
          label={box.reply(nameOf(first, reader.names, comment))}
          help={box.replyHelp}
          action={box.sendReply}
          onSave={async (reply) => {
            await sendReply({ ...reply, schoolId: reader.schoolId }, first.id)
            setIsSent(true)
            await invalidateFeedback(queryClient, reader.schoolId)
          }}
          onClose={() => {
            setIsOpen(false)
            focusWhenThere(buttonId)
          }}
        />
      ) : (
        <Row gap={2}>
          <Button variant="tertiary" data-size="sm" id={buttonId} onClick={() => setIsOpen(true)}>
            {comment.reply}
          </Button>
          {turnIn(first, replies) === (reader.isLeader ? 'school' : 'facilitators') && (
            <SettleButton schoolId={reader.schoolId} threadId={first.id} />
          )}
        </Row>
      )}
      {/* Here also while one writes: what comes with its own place is not read out. */}
      <span role="status">{!isWriting && isSent && box.sent}</span>
    </Stack>
  )
}
