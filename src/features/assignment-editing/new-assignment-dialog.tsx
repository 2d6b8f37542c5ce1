import {
  Button,
  Checkbox,
  Dialog,
  Heading,
  Paragraph,
  Radio,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { FormProvider, useForm, useFormContext } from 'react-hook-form'
import * as z from 'zod/mini'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { insertAssignment } from './assignment-mutations.ts'
import { type Assignment, assignmentEditingKey, gatheringsQuery } from './assignments-queries.ts'
import { copyAssignment } from './copy-assignment.ts'
import type { Region } from './editing-context.ts'
import { GatheringChoice } from './gathering-choice.tsx'
import { LanguagePair } from './language-pair.tsx'
import { type Problem, problemOf } from './problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { isInOneLanguage, limits, textUpTo } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

const newAssignmentSchema = z
  .object({
    title_nb: textUpTo(limits.title),
    title_nn: textUpTo(limits.title),
    gathering_id: z.string(),
    name_nb: textUpTo(limits.gatheringName),
    name_nn: textUpTo(limits.gatheringName),
    regionIds: z.array(z.string()).check(z.minLength(1, 'needed')),
    dates: z.enum(['none', 'shift']),
    weeks: z.string(),
  })
  .check(
    isInOneLanguage('title'),
    z.refine(
      ({ gathering_id, name_nb, name_nn }) => gathering_id !== '' || (name_nb + name_nn).trim() !== '',
      { path: ['name_nb'], error: 'needed' },
    ),
    z.refine(({ dates, weeks }) => dates === 'none' || (/^\d{1,3}$/.test(weeks) && Number(weeks) <= 520), {
      path: ['weeks'],
      error: 'weeksInvalid',
    }),
  )

type NewAssignment = z.infer<typeof newAssignmentSchema>

const nothingYet = {
  title_nb: '',
  title_nn: '',
  intro_nb: '',
  intro_nn: '',
  gatherings: null,
  assignment_parts: [],
} as unknown as Assignment

interface NewAssignmentDialogProps {
  /** Null: an empty one. */
  copyOf: Assignment | null
  userId: string
  regions: Region[]
  onClose: () => void
}

/** Asks for what a draft cannot do without, makes it, and opens it. */
export function NewAssignmentDialog({ copyOf, userId, regions, onClose }: NewAssignmentDialogProps) {
  const { create: text, save } = useEditingMessages()
  const headingId = useId()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const regionIds = regions.map(({ id }) => id)
  const { data: gatherings } = useSuspenseQuery(gatheringsQuery(userId, regionIds))
  const [problem, setProblem] = useState<Problem | null>(null)
  // The same ones however often it has to be sent.
  const [ids] = useState<string[]>([])
  const form = useForm<NewAssignment>({
    resolver: zodResolver(newAssignmentSchema),
    defaultValues: startOf(copyOf, regionIds, gatherings[0]?.id ?? ''),
  })

  const submit = form.handleSubmit(async (asked) => {
    setProblem(null)
    let next = 0
    const newId = () => {
      ids[next] ??= crypto.randomUUID()
      return ids[next++] ?? ''
    }
    const { title_nb, title_nn, gathering_id, name_nb, name_nn, dates, weeks } = asked
    const gathering = gathering_id ? { id: gathering_id } : { name_nb, name_nn }
    const shiftDays = dates === 'none' ? null : Number(weeks) * 7
    const copy = copyAssignment(
      copyOf ?? nothingYet,
      { gathering, title_nb, title_nn, regionIds: asked.regionIds, shiftDays },
      newId,
    )
    try {
      await insertAssignment(copy)
    } catch (error) {
      setProblem(problemOf(error))
      return
    }
    await queryClient.invalidateQueries({ queryKey: assignmentEditingKey, refetchType: 'none' })
    await navigate({ to: '/assignments/$assignmentId', params: { assignmentId: copy.assignment.id } })
  })

  return (
    <Dialog open onClose={onClose} closeButton={save.close} aria-labelledby={headingId}>
      <FormProvider {...form}>
        <Stack as="form" noValidate onSubmit={(event) => void submit(event)}>
          <Heading id={headingId} level={2} data-size="sm">
            {copyOf ? text.copyTitle : text.title}
          </Heading>
          {copyOf && <Paragraph>{text.copyHelp}</Paragraph>}
          <DraftFields gatherings={gatherings} regions={regions} isCopy={copyOf !== null} />
          <ProblemAlert problem={problem} />
          <Row>
            <Button type="submit" loading={form.formState.isSubmitting}>
              {copyOf ? text.submitCopy : text.submit}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {save.cancel}
            </Button>
          </Row>
        </Stack>
      </FormProvider>
    </Dialog>
  )
}

/** A copy is most often for the next gathering, whose name is then like the last one's. */
function startOf(copyOf: Assignment | null, regionIds: string[], gatheringId: string): NewAssignment {
  const own = copyOf?.assignment_regions.map(({ region_id }) => region_id) ?? regionIds
  return {
    title_nb: copyOf?.title_nb ?? '',
    title_nn: copyOf?.title_nn ?? '',
    gathering_id: copyOf ? '' : gatheringId,
    name_nb: copyOf?.gatherings?.name_nb ?? '',
    name_nn: copyOf?.gatherings?.name_nn ?? '',
    regionIds: own,
    dates: 'none',
    weeks: '52',
  }
}

interface DraftFieldsProps {
  gatherings: Parameters<typeof GatheringChoice>[0]['gatherings']
  regions: Region[]
  isCopy: boolean
}

function DraftFields({ gatherings, regions, isCopy }: DraftFieldsProps) {
  const { create: text, texts } = useEditingMessages()
  const { register, watch, formState } = useFormContext<NewAssignment>()
  const { errors } = formState
  return (
    <>
      <LanguagePair name="title" label={texts.name} limit={limits.title} needed={texts.titleNeeded} />
      <GatheringChoice gatherings={gatherings} />
      <Stack as="fieldset" gap={2}>
        <legend>{text.regions}</legend>
        {regions.map(({ id, name }) => (
          <Checkbox key={id} {...register('regionIds')} value={id} label={name} />
        ))}
        {errors.regionIds && <ValidationMessage>{text.regionsNeeded}</ValidationMessage>}
      </Stack>
      {isCopy && (
        <Stack as="fieldset" gap={2}>
          <legend>{text.dates}</legend>
          <Radio {...register('dates')} value="none" label={text.datesNone} />
          <Radio {...register('dates')} value="shift" label={text.datesShift} />
          {watch('dates') === 'shift' && (
            <Textfield
              {...register('weeks')}
              className={styles.short}
              inputMode="numeric"
              label={text.weeks}
              description={text.weeksHelp}
              error={errors.weeks && text.weeksInvalid}
            />
          )}
        </Stack>
      )}
    </>
  )
}
