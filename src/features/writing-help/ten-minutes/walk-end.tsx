import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import type { Suggestion } from './next-suggestions.ts'
import type { Subject } from './suggestion-subject.ts'
import styles from './ten-minutes.module.css'

/** A long list is no help when one wants to stop. */
const SHOWN = 5

interface WalkEndProps {
  schoolId: string
  done: readonly Suggestion[]
  waiting: readonly Suggestion[]
  subject: (suggestion: Suggestion) => Subject | null
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
        <SuggestionList title={tenMinutes.didTitle(done.length)} suggestions={done} subject={subject} />
      )}
      {waiting.length > 0 ? (
        <SuggestionList
          title={tenMinutes.waitTitle(waiting.length)}
          suggestions={waiting}
          subject={subject}
        />
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

function SuggestionList({
  title,
  suggestions,
  subject,
}: {
  title: string
  suggestions: readonly Suggestion[]
  subject: WalkEndProps['subject']
}) {
  const { tenMinutes, hints } = useWritingMessages()
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className={styles.suggestions}>
        {suggestions.slice(0, SHOWN).map((suggestion) => {
          const about = subject(suggestion)
          return (
            <li
              key={`${suggestion.kind} ${suggestion.actionId} ${suggestion.hint?.field ?? suggestion.place?.rowId}`}
            >
              <strong>
                {suggestion.hint ? hints[suggestion.hint.kind] : tenMinutes.ask[suggestion.kind]}
              </strong>{' '}
              {about && ((about.action ?? about.goal ?? tenMinutes.wholePlan) || tenMinutes.noText)}
            </li>
          )
        })}
        {suggestions.length > SHOWN && <li>{tenMinutes.more(suggestions.length - SHOWN)}</li>}
      </ul>
    </section>
  )
}
