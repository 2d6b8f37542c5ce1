import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { useEditing } from './editing-context.ts'
import { ADD_PART } from './names.ts'
import { NewPartForm } from './new-part-form.tsx'
import { PartCard } from './part-card.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

/** What is handed in, part by part. */
export function PartsSection() {
  const { parts: text } = useEditingMessages()
  const { assignment, canEditTexts } = useEditing()
  const [isAdding, setIsAdding] = useState(false)

  function close() {
    setIsAdding(false)
    focusWhenThere(ADD_PART)
  }

  const parts = assignment.assignment_parts
  return (
    <Section title={text.title}>
      {parts.length === 0 && <Paragraph>{text.none}</Paragraph>}
      {parts.map((part, index) => (
        <PartCard key={part.id} part={part} index={index} />
      ))}
      {canEditTexts && !isAdding && (
        <Button id={ADD_PART} variant="secondary" onClick={() => setIsAdding(true)}>
          {text.add}
        </Button>
      )}
      {isAdding && <NewPartForm onDone={close} />}
    </Section>
  )
}
