import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import {
  type Comment,
  isDraft,
  type Place,
  placeOf,
  placesIn,
  type Reader,
} from '../comments/comment-threads.ts'
import { useThreads } from '../comments/use-threads.ts'
import styles from '../feedback.module.css'
import { ReleaseDialog } from '../page/release-dialog.tsx'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { ElsewhereFeedback } from './elsewhere-feedback.tsx'
import { PlaceFeedback } from './place-feedback.tsx'
import { OVERVIEW_ID } from './use-feedback-walk.ts'

interface PlanFeedbackProps {
  reader: Reader
  schoolName: string
  /** The plan as it is shown on the page. */
  rows: Parameters<typeof placesIn>[0]
}

/** Under a plan: how much feedback there is, what is held back, what is about all of it, and what has no place in it. */
export function PlanFeedback({ reader, schoolName, rows }: PlanFeedbackProps) {
  const { title, summary, place } = useFeedbackMessages()
  const { threads, isError, refetch } = useThreads(reader)
  if (isError) {
    return (
      <Alert data-color="warning" data-size="sm">
        <Paragraph>{summary.failed}</Paragraph>
        <Button variant="secondary" data-size="sm" onClick={() => void refetch()}>
          {summary.retry}
        </Button>
      </Alert>
    )
  }
  if (!threads || (threads.length === 0 && reader.isLeader)) return null
  const drafts = threads.filter(isDraft).map(({ first }) => first)
  const sent = threads.length - drafts.length
  const sentText = reader.isLeader ? summary.total(sent) : sent ? summary.totalSent(sent) : summary.none
  const shown = placesIn(rows)
  const here = (at: Place) => at === 'plan' || shown.has(at)
  return (
    <Stack as="section" gap={2} className={styles.overview} id={OVERVIEW_ID} aria-labelledby="feedback-title">
      <Heading id="feedback-title" level={2} data-size="2xs">
        {title}
      </Heading>
      <span role="status">{sentText}</span>
      {drafts.length > 0 && <HeldBack reader={reader} schoolName={schoolName} drafts={drafts} />}
      <PlaceFeedback
        reader={reader}
        place="plan"
        placeName={place.wholePlanName}
        label={(count) => (count === 0 ? place.commentPlan : place.wholePlan(count))}
      />
      <ElsewhereFeedback
        reader={reader}
        threads={threads.filter(({ first }) => !here(placeOf(first)))}
        isHere={here}
      />
    </Stack>
  )
}

function HeldBack({ reader, schoolName, drafts }: Omit<PlanFeedbackProps, 'rows'> & { drafts: Comment[] }) {
  const { summary } = useFeedbackMessages()
  const [isOpen, setIsOpen] = useState(false)
  const held = drafts.map(({ id, author_id, school_id }) => ({ id, author_id, school_id, schoolName }))
  return (
    <Row gap={4}>
      <span>{summary.drafts(drafts.length)}</span>
      <Button data-size="sm" onClick={() => setIsOpen(true)}>
        {summary.send}
      </Button>
      {isOpen && <ReleaseDialog drafts={held} names={reader.names} onClose={() => setIsOpen(false)} />}
    </Row>
  )
}
