import { Button, Field, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import type { Comment } from '../comments/comment-threads.ts'
import type { Change } from '../comments-queries.ts'
import { changeName } from '../page/subject-name.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { ChangeWords } from './change-words.tsx'
import { defaultChange } from './default-change.ts'

/** One and the same function each time, so that it is called on arrival only. */
const takeFocus = (element: HTMLElement | null) => element?.focus()

interface TakeInChoiceProps {
  comment: Comment
  changes: readonly Change[]
  isPending: boolean
  onChoose: (changeId: number | null) => void
  onCancel: () => void
}

/** Asks which change a comment has led to. The likely one is chosen, so that it usually takes one press more. */
export function TakeInChoice({ comment, changes, isPending, onChoose, onCancel }: TakeInChoiceProps) {
  const texts = useFeedbackMessages()
  const messages = useMessages()
  const { language } = useLanguage()
  const legendId = useId()
  const [chosenId, setChosenId] = useState(() => defaultChange(comment, changes)?.change_id ?? null)
  const chosen = changes.find(({ change_id }) => change_id === chosenId)
  return (
    <Stack as="fieldset" gap={2}>
      <legend id={legendId}>{texts.change.which}</legend>
      <Field data-size="sm">
        <Select
          aria-labelledby={legendId}
          value={String(chosenId ?? '')}
          onChange={({ target: { value } }) => setChosenId(value === '' ? null : Number(value))}
        >
          {changes.map((change) => (
            <Select.Option key={change.change_id} value={String(change.change_id)}>
              {texts.change.at(
                changeName(change, texts, messages),
                formatDateTime(change.changed_at, language),
              )}
            </Select.Option>
          ))}
          <Select.Option value="">{texts.change.none}</Select.Option>
        </Select>
      </Field>
      {chosen && <ChangeWords change={chosen} />}
      <Row gap={2}>
        <Button data-size="sm" loading={isPending} ref={takeFocus} onClick={() => onChoose(chosenId)}>
          {texts.comment.takeIn}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={isPending} onClick={onCancel}>
          {texts.comment.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
