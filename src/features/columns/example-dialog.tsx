import {
  Button,
  Field,
  Label,
  Paragraph,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { GatheringOptions } from '../../shared/columns/gathering-options.tsx'
import { nextGathering } from '../../shared/columns/gatherings.ts'
import { gatheringsQuery } from '../../shared/columns/gatherings-queries.ts'
import { type Problem, problemOf } from '../../shared/columns/problem.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { todayInNorway } from '../../shared/i18n/format.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { TitledDialog } from '../../shared/ui/layout/titled-dialog.tsx'
import type { MarkedEntry } from './column-entry.tsx'
import { addExample } from './examples-mutations.ts'

export interface Passage extends MarkedEntry {
  schoolId: string
  schoolName: string
  regionId: string
}

interface ExampleDialogProps {
  userId: string
  /** Null while there is nothing to ask. */
  passage: Passage | null
  onClose: () => void
  onAdded: (gatheringId: string | null) => void
}

/** Takes a passage along as an example, trimmed to what is wanted. */
export function ExampleDialog(props: ExampleDialogProps) {
  const { passage, onClose } = props
  const { example } = useColumnsMessages()
  return (
    <TitledDialog title={passage && example.title} onClose={onClose}>
      {passage && <ExampleForm {...props} passage={passage} />}
    </TitledDialog>
  )
}

const exampleSchema = z.object({ text: z.string().check(z.regex(/\S/), z.maxLength(10_000)) })

function ExampleForm({ userId, passage, onClose, onAdded }: ExampleDialogProps & { passage: Passage }) {
  const { example, examples, kinds, problems, gathering: label } = useColumnsMessages()
  const { entry, quote, schoolId, schoolName, regionId } = passage
  const { data: gatherings = [] } = useQuery(gatheringsQuery(userId, [regionId]))
  const next = nextGathering(gatherings, [regionId], todayInNorway(new Date()))?.id ?? ''
  const [chosen, setChosen] = useState<string | null>(null)
  const gatheringId = (chosen ?? next) || null
  const [exampleId] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<Problem | null>(null)
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
        gathering_id: gatheringId,
        quote,
        public_text: text.trim(),
      })
    } catch (error) {
      setProblem(problemOf(error))
      return
    }
    onAdded(gatheringId)
    onClose()
  })

  return (
    <Stack as="form" gap={3} onSubmit={(event) => void submit(event)} noValidate>
      <Paragraph data-size="sm">{example.from(schoolName, kinds[entry.kind])}</Paragraph>
      <Textfield
        {...register('text')}
        multiline
        rows={8}
        label={example.text}
        description={example.textHelp}
        error={wrong && (wrong.type === 'too_big' ? example.tooLong : example.missing)}
      />
      <Field>
        <Label>{label}</Label>
        <Select value={gatheringId ?? ''} onChange={({ target }) => setChosen(target.value)}>
          <GatheringOptions gatherings={gatherings} />
        </Select>
      </Field>
      {problem && <ValidationMessage role="alert">{problems[problem]}</ValidationMessage>}
      <Row>
        <Button type="submit" loading={formState.isSubmitting}>
          {example.add}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {examples.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
