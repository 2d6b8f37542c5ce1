import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useFormState } from 'react-hook-form'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './assignment-editing.module.css'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import type { EditForm } from './use-edit-form.ts'

interface FormFooterProps {
  edit: EditForm
  /** What the columns are called on the page, to say which of them somebody else has changed. */
  columnNames?: Record<string, string>
  submitLabel?: string
  onCancel?: () => void
}

/** Saves the form above, and says how that went. */
export function FormFooter({ edit, columnNames = {}, submitLabel, onCancel }: FormFooterProps) {
  const { save } = useEditingMessages()
  const { isDirty, isSubmitting } = useFormState()
  return (
    <>
      <ProblemAlert problem={edit.problem} />
      <Conflict edit={edit} columnNames={columnNames} />
      <Row>
        <Button type="submit" variant={isDirty ? 'primary' : 'secondary'} loading={isSubmitting}>
          {submitLabel ?? save.save}
        </Button>
        {onCancel ? (
          <Button variant="tertiary" onClick={onCancel}>
            {isDirty ? save.discard : save.cancel}
          </Button>
        ) : (
          isDirty && (
            <Button variant="tertiary" onClick={edit.discard}>
              {save.discard}
            </Button>
          )
        )}
        <Subtle role="status">{isDirty ? save.unsaved : edit.isSaved ? save.saved : ''}</Subtle>
      </Row>
    </>
  )
}

function Conflict({ edit, columnNames }: { edit: EditForm; columnNames: Record<string, string> }) {
  const { conflict } = useEditingMessages()
  if (!edit.theirs) return null
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <Heading level={4} data-size="2xs">
        {conflict.title}
      </Heading>
      <Paragraph>{conflict.body}</Paragraph>
      <Stack as="dl" gap={2} className={styles.texts}>
        {Object.entries(edit.theirs).map(([column, text]) => (
          <div key={column}>
            <dt>{columnNames[column] ?? column}</dt>
            <dd>{text || conflict.empty}</dd>
          </div>
        ))}
      </Stack>
      <Paragraph>{conflict.keepMine}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={edit.takeTheirs}>
        {conflict.useTheirs}
      </Button>
    </Alert>
  )
}
