import { Button } from '@digdir/designsystemet-react'
import { ChatElipsisIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import type { Reader } from '../comments/comment-threads.ts'
import { useThreads } from '../comments/use-threads.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { useFeedbackWalk } from './use-feedback-walk.ts'

/** How much is new, and the way from one to the next, rows first; nothing while there is nothing new. */
export function FeedbackBar({ reader }: { reader: Reader }) {
  const { summary } = useFeedbackMessages()
  const { threads = [] } = useThreads(reader)
  const { at, go } = useFeedbackWalk()
  const fresh = threads.reduce((total, { freshIds }) => total + freshIds.length, 0)
  const text = reader.isLeader ? summary.fresh(fresh) : summary.freshReplies(fresh)
  if (fresh === 0 && !at) return null
  return (
    <Row gap={1}>
      <ChatElipsisIcon aria-hidden fontSize="1.25rem" />
      <span role="status">{fresh > 0 && <span className={styles.fresh}>{text}</span>}</span>
      {fresh > 0 && (
        <span aria-hidden className={styles.count}>
          {fresh}
        </span>
      )}
      <Button icon variant="tertiary" data-size="sm" aria-label={summary.previous} onClick={() => go(-1)}>
        <ChevronLeftIcon aria-hidden />
      </Button>
      <Button icon variant="tertiary" data-size="sm" aria-label={summary.next} onClick={() => go(1)}>
        <ChevronRightIcon aria-hidden />
      </Button>
      <span role="status">{at && summary.at(at.place, at.of)}</span>
    </Row>
  )
}
