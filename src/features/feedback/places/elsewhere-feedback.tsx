import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import type { Place, Reader, Thread } from '../comments/comment-threads.ts'
import { ThreadList } from '../comments/thread-list.tsx'
import { handInTimesQuery } from '../comments-queries.ts'
import styles from '../feedback.module.css'
import { LeftOverTexts } from '../page/left-over-texts.tsx'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'

interface ElsewhereFeedbackProps {
  reader: Reader
  /** Threads without a place in the plan as it is. */
  threads: Thread[]
  isHere: (place: Place) => boolean
}

/** Feedback about what does not stand in the plan: answers, which have pages of their own, and rows that are deleted. */
export function ElsewhereFeedback({ reader, threads, isHere }: ElsewhereFeedbackProps) {
  const onAnswers = threads.filter(({ first }) => first.submission_id !== null)
  const onDeleted = threads.filter(({ first }) => first.submission_id === null)
  return (
    <>
      {onAnswers.length > 0 && <OnAnswers reader={reader} threads={onAnswers} />}
      {onDeleted.length > 0 && <OnDeletedRows reader={reader} threads={onDeleted} />}
      <LeftOverTexts reader={reader} isHere={isHere} />
    </>
  )
}

function OnAnswers({ reader: { schoolId }, threads }: Omit<ElsewhereFeedbackProps, 'isHere'>) {
  const { place } = useFeedbackMessages()
  const { language } = useLanguage()
  const { data: times = {} } = useQuery(handInTimesQuery(schoolId))
  const bySubmission = Map.groupBy(threads, ({ first }) => first.submission_id ?? '')
  return (
    <div>
      <Row gap={2} className={styles.meta}>
        {place.answers}
      </Row>
      <Stack as="ul" gap={1}>
        {[...bySubmission].map(([submissionId, about]) => (
          <li key={submissionId}>
            <Link
              className="ds-link"
              to="/schools/$schoolId/submissions/$submissionId"
              params={{ schoolId, submissionId }}
              search={{}}
              data-feedback={about.some(({ freshIds }) => freshIds.length > 0) ? 'fresh' : undefined}
            >
              {place.answersOf(about.length, when(times[submissionId]))}
            </Link>
          </li>
        ))}
      </Stack>
    </div>
  )

  function when(instant: string | undefined) {
    return instant ? formatDateTime(instant, language) : '…'
  }
}

function OnDeletedRows({ reader, threads }: Omit<ElsewhereFeedbackProps, 'isHere'>) {
  const { place } = useFeedbackMessages()
  const [isOpen, setIsOpen] = useState(false)
  const listId = useId()
  const isFresh = threads.some(({ freshIds }) => freshIds.length > 0)
  return (
    <Stack gap={0} className={styles.place}>
      <Button
        variant="tertiary"
        data-size="sm"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        data-feedback={isFresh ? 'fresh' : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {place.deletedRows(threads.length)}
      </Button>
      {isOpen && (
        <ThreadList
          id={listId}
          reader={reader}
          threads={threads}
          place={null}
          placeName=""
          onNothing={() => setIsOpen(false)}
        />
      )}
    </Stack>
  )
}
