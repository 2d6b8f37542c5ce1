import {
  Button,
  Dialog,
  Heading,
  Paragraph,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useColumnsMessages } from '../../shared/i18n/columns/columns-messages.ts'
import { OfflineError, RefusedError } from '../../shared/sync/types.ts'
import type { MarkedEntry } from './column-entry.tsx'
import styles from './columns.module.css'
import { addExample } from './examples-mutations.ts'

export interface Passage extends MarkedEntry {
  schoolId: string
  schoolName: string
}

interface ExampleDialogProps {
  /** Null while there is nothing to ask. */
  passage: Passage | null
  onClose: () => void
  onAdded: () => void
}

/** Takes a passage along as an example, trimmed to what is wanted. */
export function ExampleDialog({ passage, onClose, onAdded }: ExampleDialogProps) {
  const { example, examples } = useColumnsMessages()
  const id = useId()
  return (
    <Dialog open={passage !== null} onClose={onClose} closeButton={examples.close} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="sm">
        {passage && example.title}
      </Heading>
      {passage && <ExampleForm passage={passage} onClose={onClose} onAdded={onAdded} />}
    </Dialog>
  )
}

const exampleSchema = z.object({ text: z.string().check(z.regex(/\S/), z.maxLength(10_000)) })

function ExampleForm({ passage, onClose, onAdded }: ExampleDialogProps & { passage: Passage }) {
  const { example, examples, kinds, problems } = useColumnsMessages()
  const { entry, quote, schoolId, schoolName } = passage
  const [exampleId] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<keyof typeof problems | null>(null)
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(exampleSchema),
    defaultValues: { text: quote },
  })
  const wrong = formState.errors.text

  const submit = handleSubmit(async ({ text }) => {
    setProblem(null)
    try {
      await addExample({
        id: exampleId,
        school_id: schoolId,
        kind: entry.kind,
        row_id: entry.rowId,
        question_id: entry.questionId,
        quote,
        public_text: text.trim(),
      })
    } catch (error) {
      setProblem(problemOf(error))
      return
    }
    onAdded()
    onClose()
  })

  return (
    <form className={styles.dialogForm} onSubmit={(event) => void submit(event)} noValidate>
      <Paragraph data-size="sm">{example.from(schoolName, kinds[entry.kind])}</Paragraph>
      <Textfield
        {...register('text')}
        multiline
        rows={8}
        label={example.text}
        description={example.textHelp}
        error={wrong && (wrong.type === 'too_big' ? example.tooLong : example.missing)}
      />
      {problem && <ValidationMessage role="alert">{problems[problem]}</ValidationMessage>}
      <div className={styles.buttons}>
        <Button type="submit" loading={formState.isSubmitting}>
          {example.add}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {examples.cancel}
        </Button>
      </div>
    </form>
  )
}

function problemOf(error: unknown) {
  if (error instanceof OfflineError) return 'offline'
  return error instanceof RefusedError && error.code === '42501' ? 'not_allowed' : 'unknown'
}
