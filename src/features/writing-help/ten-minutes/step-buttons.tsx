import { Button } from '@digdir/designsystemet-react'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import type { Suggestion } from './next-suggestions.ts'
import styles from './ten-minutes.module.css'

interface StepButtonsProps {
  suggestion: Suggestion
  onDismiss: (place: TextPlace) => void
  onForward: () => void
  onBack?: () => void
  onStop: () => void
}

/** On, past, back and out. At the foot of a phone, within reach of the thumb. */
export function StepButtons({ suggestion, onDismiss, onForward, onBack, onStop }: StepButtonsProps) {
  const { tenMinutes, hints } = useWritingMessages()
  return (
    <>
      <Row className={styles.buttons}>
        {(suggestion.place || suggestion.kind === 'feedback') && (
          <Button aria-keyshortcuts="Control+Enter" onClick={onForward}>
            {tenMinutes.done}
          </Button>
        )}
        <Button variant="secondary" aria-keyshortcuts="Control+Shift+Enter" onClick={onForward}>
          {tenMinutes.skip}
        </Button>
      </Row>
      <Subtle className={styles.shortcuts}>{tenMinutes.keys}</Subtle>
      <Row className={styles.lesser}>
        {onBack && (
          <Button variant="tertiary" data-size="sm" onClick={onBack}>
            {tenMinutes.back}
          </Button>
        )}
        {suggestion.hint && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => suggestion.hint && onDismiss(suggestion.hint)}
          >
            {hints.dismiss}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" onClick={onStop}>
          {tenMinutes.stop}
        </Button>
      </Row>
    </>
  )
}
