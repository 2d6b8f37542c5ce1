import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import type { PlacedAction, TextPlace } from '../plan-places.ts'
import { useWritingMessages } from '../texts/writing-messages.ts'
import type { Thing } from './next-things.ts'
import { StepButtons } from './step-buttons.tsx'
import styles from './ten-minutes.module.css'
import type { PlanParts } from './ten-minutes-page.tsx'

interface ThingStepProps {
  thing: Thing
  /** The action it belongs to; undefined when somebody has deleted it. */
  placed: PlacedAction | undefined
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
export function ThingStep(props: ThingStepProps) {
  const { thing, placed, count, onForward } = props
  const { tenMinutes } = useWritingMessages()
  const whyId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const fieldId = thing.place && `${thing.place.table}-${thing.place.rowId}-${thing.place.field}`

  useEffect(() => {
    // A keyboard goes straight to the field. On a touch screen that would cover what is asked.
    if (fieldId && matchMedia('(pointer: fine)').matches) focusWhenThere(fieldId)
    else heading.current?.focus()
  }, [fieldId])

  function onKeyDown(event: KeyboardEvent) {
    const isAsked =
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing
    if (!isAsked) return
    event.preventDefault()
    onForward()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the buttons do.
    <div className={styles.step} onKeyDown={onKeyDown}>
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        <span className={styles.count}>{tenMinutes.progress(count.at, count.of)}</span>{' '}
        {tenMinutes.ask[thing.kind]}
      </Heading>
      <progress className={styles.progress} aria-hidden max={count.of} value={count.at} />
      <Why {...props} id={whyId} />
      {placed ? (
        <StepBody {...props} placed={placed} whyId={whyId} />
      ) : (
        <Paragraph>{tenMinutes.deleted}</Paragraph>
      )}
      <StepButtons {...props} />
    </div>
  )
}

function Why({ thing, dueOn, id }: ThingStepProps & { id: string }) {
  const { tenMinutes, hints } = useWritingMessages()
  const { language } = useLanguage()
  const { kind, hint } = thing
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
  thing,
  placed,
  parts,
  whyId,
  onBegin,
}: ThingStepProps & { placed: PlacedAction; whyId: string }) {
  const { tenMinutes } = useWritingMessages()
  const { kind, place, actionId } = thing
  return (
    <>
      <Context placed={placed} isActionShown={place?.field !== 'body'} />
      {place ? (
        parts.text(place, whyId)
      ) : (
        <Button className={styles.begin} onClick={() => onBegin(parts.addReflection(actionId))}>
          {tenMinutes.startReflection}
        </Button>
      )}
      {kind === 'evidence' && place && parts.verdict(place.rowId)}
    </>
  )
}

/** What the field stands under, to be read only. */
function Context({ placed, isActionShown }: { placed: PlacedAction; isActionShown: boolean }) {
  const { tenMinutes } = useWritingMessages()
  const { goal, action } = placed
  return (
    <dl className={styles.context}>
      <dt>{tenMinutes.goal}</dt>
      <dd>{goal.body || tenMinutes.noText}</dd>
      {isActionShown && <dt>{tenMinutes.action}</dt>}
      {isActionShown && <dd>{action.body || tenMinutes.noText}</dd>}
    </dl>
  )
}
