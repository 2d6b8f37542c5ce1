import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import type { Suggestion } from './next-suggestions.ts'
import { StepButtons } from './step-buttons.tsx'
import type { Subject } from './suggestion-subject.ts'
import styles from './ten-minutes.module.css'

export interface PlanParts {
  /** A text of the plan by itself, as it is on the plan's page; explained by the element with this id. */
  text: (place: TextPlace, describedBy: string) => ReactNode
  verdict: (reflectionId: string) => ReactNode
  addReflection: (actionId: string) => string
  /** What is said about a row, or about the whole plan, to be answered. */
  feedback: (place: TextPlace | null) => ReactNode
}

interface SuggestionStepProps {
  suggestion: Suggestion
  /** Null when somebody has deleted what it is about. */
  subject: Subject | null
  count: { at: number; of: number }
  dueOn: string | null
  parts: PlanParts
  onBegin: (reflectionId: string) => void
  onDismiss: (place: TextPlace) => void
  onForward: () => void
  onBack?: () => void
  onStop: () => void
}

/** One field on the screen, with what it stands under and why it is asked. */
export function SuggestionStep(props: SuggestionStepProps) {
  const { suggestion, subject, count, onForward } = props
  const { tenMinutes } = useWritingMessages()
  const whyId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const fieldId =
    suggestion.place && `${suggestion.place.table}-${suggestion.place.rowId}-${suggestion.place.field}`

  useEffect(() => {
    // A keyboard goes straight to the field. On a touch screen that would cover what is asked.
    if (fieldId && matchMedia('(pointer: fine)').matches) focusWhenThere(fieldId)
    else heading.current?.focus()
  }, [fieldId])

  function onKeyDown(event: KeyboardEvent) {
    const isAsked =
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing
    // In the box of an answer the same keys send it.
    if (!isAsked || event.isDefaultPrevented()) return
    event.preventDefault()
    onForward()
  }

  // The keys are a shortcut for what the buttons do.
  return (
    <Stack className={styles.step} onKeyDown={onKeyDown}>
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        <span className={styles.count}>{tenMinutes.progress(count.at, count.of)}</span>{' '}
        {tenMinutes.ask[suggestion.kind]}
      </Heading>
      <progress className={styles.progress} aria-hidden max={count.of} value={count.at} />
      <Why {...props} id={whyId} />
      {subject ? (
        <StepBody {...props} subject={subject} whyId={whyId} />
      ) : (
        <Paragraph>{tenMinutes.deleted}</Paragraph>
      )}
      <StepButtons {...props} />
    </Stack>
  )
}

function Why({ suggestion, dueOn, id }: SuggestionStepProps & { id: string }) {
  const { tenMinutes, hints } = useWritingMessages()
  const { language } = useLanguage()
  const { kind, hint } = suggestion
  const isDue = kind === 'unfinished' && dueOn !== null
  const text = isDue
    ? tenMinutes.why.unfinishedDue(formatDate(dueOn, language))
    : kind !== 'hint' && tenMinutes.why[kind]
  return (
    <Paragraph id={id} className={styles.why}>
      {hint ? hints[hint.kind] : text}
    </Paragraph>
  )
}

function StepBody({
  suggestion: { kind, place, actionId },
  subject,
  parts,
  whyId,
  onBegin,
}: SuggestionStepProps & { subject: Subject; whyId: string }) {
  const { tenMinutes } = useWritingMessages()
  return (
    <>
      {actionId && <Context {...subject} isActionShown={place?.field !== 'body'} />}
      {place && parts.text(place, whyId)}
      {kind === 'feedback' && !place && <strong>{tenMinutes.wholePlan}</strong>}
      {actionId && !place && (
        <Button onClick={() => onBegin(parts.addReflection(actionId))}>{tenMinutes.startReflection}</Button>
      )}
      {kind === 'evidence' && place && parts.verdict(place.rowId)}
      {kind === 'feedback' && parts.feedback(place)}
    </>
  )
}

/** What the field stands under, to be read only. */
function Context({ goal, action, isActionShown }: Subject & { isActionShown: boolean }) {
  const { tenMinutes } = useWritingMessages()
  return (
    <dl className={styles.context}>
      <dt>{tenMinutes.goal}</dt>
      <dd>{goal || tenMinutes.noText}</dd>
      {isActionShown && <dt>{tenMinutes.action}</dt>}
      {isActionShown && <dd>{action || tenMinutes.noText}</dd>}
    </dl>
  )
}
