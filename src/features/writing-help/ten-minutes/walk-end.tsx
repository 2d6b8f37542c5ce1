import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import type { Thing } from './next-things.ts'
import styles from './ten-minutes.module.css'
import type { Subject } from './thing-subject.ts'

/** A long list is no help when one wants to stop. */
const SHOWN = 5

interface WalkEndProps {
  schoolId: string
  done: readonly Thing[]
  waiting: readonly Thing[]
  subject: (thing: Thing) => Subject | null
  onAgain: () => void
}

/** What was done, what still waits, and that all of it is saved. */
export function WalkEnd({ schoolId, done, waiting, subject, onAgain }: WalkEndProps) {
  const { tenMinutes } = useWritingMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Stack className={styles.step}>
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        {tenMinutes.endTitle}
      </Heading>
      <Paragraph>{done.length > 0 ? tenMinutes.endSaved : tenMinutes.didNone}</Paragraph>
      {done.length > 0 && (
        <ThingList title={tenMinutes.didTitle(done.length)} things={done} subject={subject} />
      )}
      {waiting.length > 0 ? (
        <ThingList title={tenMinutes.waitTitle(waiting.length)} things={waiting} subject={subject} />
      ) : (
        <Paragraph>{tenMinutes.waitNone}</Paragraph>
      )}
      <Row className={styles.buttons}>
        {waiting.length > 0 && <Button onClick={onAgain}>{tenMinutes.again}</Button>}
        <Button asChild variant="secondary">
          <Link to="/schools/$schoolId/plan" params={{ schoolId }}>
            {tenMinutes.toPlan}
          </Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to="/schools/$schoolId" params={{ schoolId }}>
            {tenMinutes.toFront}
          </Link>
        </Button>
      </Row>
    </Stack>
  )
}

function ThingList({
  title,
  things,
  subject,
}: {
  title: string
  things: readonly Thing[]
  subject: WalkEndProps['subject']
}) {
  const { tenMinutes, hints } = useWritingMessages()
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className={styles.things}>
        {things.slice(0, SHOWN).map((thing) => {
          const about = subject(thing)
          return (
            <li key={`${thing.kind} ${thing.actionId} ${thing.hint?.field ?? thing.place?.rowId}`}>
              <strong>{thing.hint ? hints[thing.hint.kind] : tenMinutes.ask[thing.kind]}</strong>{' '}
              {about && ((about.action ?? about.goal ?? tenMinutes.wholePlan) || tenMinutes.noText)}
            </li>
          )
        })}
        {things.length > SHOWN && <li>{tenMinutes.more(things.length - SHOWN)}</li>}
      </ul>
    </section>
  )
}
