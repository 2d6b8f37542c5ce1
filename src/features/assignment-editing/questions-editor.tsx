import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import type { Part } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { addQuestionId } from './names.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionItem } from './question-item.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

/** The questions of a part: read as they are, opened one by one to be written. */
export function QuestionsEditor({ part }: { part: Part }) {
  const { questions: text } = useEditingMessages()
  const { canEditTexts } = useEditing()
  // A new one each time, and the same one however often it has to be sent.
  const [newId, setNewId] = useState<string | null>(null)

  function close() {
    setNewId(null)
    focusWhenThere(addQuestionId(part))
  }

  return (
    <Stack gap={5}>
      <Heading level={4} data-size="2xs">
        {text.title}
      </Heading>
      {part.questions.length === 0 && <Paragraph data-size="sm">{text.none}</Paragraph>}
      <Stack as="ol">
        {part.questions.map((question, index) => (
          <QuestionItem key={question.id} part={part} question={question} index={index} />
        ))}
      </Stack>
      {newId && <QuestionForm key={newId} part={part} newId={newId} onDone={close} />}
      {canEditTexts && !newId && (
        <Button
          id={addQuestionId(part)}
          variant="secondary"
          data-size="sm"
          onClick={() => setNewId(crypto.randomUUID())}
        >
          {text.add}
        </Button>
      )}
    </Stack>
  )
}
