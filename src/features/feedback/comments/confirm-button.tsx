import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { refusalText, useFeedbackMessages } from '../texts/feedback-messages.ts'

/** One and the same function each time, so that it is called on arrival only. */
const takeFocus = (element: HTMLElement | null) => element?.focus()

interface ConfirmButtonProps {
  label: string
  question: string
  onConfirm: () => Promise<unknown>
}

/** A button that asks once more, in its place. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  const texts = useFeedbackMessages()
  const [isAsking, setIsAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { mutate, isPending, error } = useMutation({ networkMode: 'always', mutationFn: onConfirm })

  function leave() {
    setIsAsking(false)
    requestAnimationFrame(() => button.current?.focus())
  }

  if (!isAsking) {
    return (
      <Button variant="tertiary" data-size="sm" ref={button} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    // Named by its question, which is read out with the button that has focus.
    <Stack as="fieldset" gap={2}>
      <legend>{question}</legend>
      <Row gap={2}>
        <Button
          data-color="danger"
          data-size="sm"
          loading={isPending}
          ref={takeFocus}
          onClick={() => mutate()}
        >
          {label}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={leave}>
          {texts.comment.cancel}
        </Button>
      </Row>
      {error && <ValidationMessage role="alert">{refusalText(texts, refusalOf(error))}</ValidationMessage>}
    </Stack>
  )
}
