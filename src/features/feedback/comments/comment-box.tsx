import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import type { KeptText } from '../../../shared/text/device/kept-texts.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import styles from '../feedback.module.css'
import { refusalText, useFeedbackMessages } from '../texts/feedback-messages.ts'
import { useKeptText } from './use-kept-text.ts'

const MOST_CHARACTERS = 10_000

interface CommentBoxProps {
  userId: string
  schoolId: string
  /** Names what is typed here, on this device. */
  box: string
  label: string
  help: string
  action: string
  /** What stands in it before anything is typed. */
  start?: string
  onSave: (comment: { id: string; body: string }) => Promise<unknown>
  onClose: (isSaved: boolean) => void
}

/** A text to be saved as a whole. Until it is, it is kept on the device; a save that fails says why and keeps it. */
export function CommentBox(props: CommentBoxProps) {
  const { userId, schoolId, box } = props
  const { kept, keep, drop } = useKeptText(userId, schoolId, box)
  // Not before it is known what was begun: it must not be written over.
  return kept === undefined ? null : <Box {...props} kept={kept} keep={keep} drop={drop} />
}

interface BoxProps extends CommentBoxProps {
  kept: KeptText | null
  keep: (kept: KeptText) => void
  drop: () => void
}

function Box({ kept, keep, drop, label, help, action, start = '', onSave, onClose }: BoxProps) {
  const texts = useFeedbackMessages()
  const fieldId = useId()
  const [id, setId] = useState(() => kept?.id ?? crypto.randomUUID())
  const [text, setText] = useState(kept?.text ?? start)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = useMutation({
    // Asked also without network, so that the page can say so.
    networkMode: 'always',
    mutationFn: () => onSave({ id, body: text }),
    onSuccess: () => {
      drop()
      onClose(true)
    },
    onError: (error) => {
      const refusal = refusalOf(error)
      if (refusal === 'sent_earlier') write(text, crypto.randomUUID())
      setProblem(refusalText(texts, refusal))
    },
  })

  function write(now: string, as = id) {
    setText(now)
    setId(as)
    keep({ id: as, text: now })
  }

  function submit() {
    if (save.isPending) return
    setProblem(null)
    if (text.trim() === '') setProblem(texts.box.empty)
    else if (text.length > MOST_CHARACTERS) setProblem(texts.box.tooLong(MOST_CHARACTERS))
    else save.mutate()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    // What is around the box has these keys too.
    event.preventDefault()
    submit()
  }

  return (
    <Stack gap={2}>
      <Field data-size="sm">
        <Label htmlFor={fieldId}>{label}</Label>
        <Field.Description>
          {help} {texts.box.noNames}
        </Field.Description>
        <Textarea
          id={fieldId}
          ref={field}
          rows={3}
          value={text}
          readOnly={save.isPending}
          className={styles.text}
          aria-invalid={problem !== null}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
      </Field>
      <Row gap={2}>
        <Button data-size="sm" loading={save.isPending} onClick={submit}>
          {action}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          disabled={save.isPending}
          onClick={() => {
            drop()
            onClose(false)
          }}
        >
          {text === '' || text === start ? texts.comment.cancel : texts.box.throwAway}
        </Button>
      </Row>
    </Stack>
  )
}
