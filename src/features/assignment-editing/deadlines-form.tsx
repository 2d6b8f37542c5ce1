import { Alert, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { FormProvider, useFormContext } from 'react-hook-form'
import * as z from 'zod/mini'
import { dateLimits, isWithinDateLimits } from '../../shared/date-limits.ts'
import { useLanguage, useMessages } from '../../shared/i18n/messages-context.tsx'
import { Columns, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './assignment-editing.module.css'
import { setDeadlines } from './assignment-mutations.ts'
import type { Part } from './assignments-queries.ts'
import { type Region, useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { dateOf, deadlineConcerns, formatDueLocal, timeOf } from './oslo-time.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

/** Most are due at the end of a day. */
export const DEFAULT_TIME = '23:59'

type Deadlines = Record<string, { date: string; time: string }>

/** A date may be taken away as long as no leader has seen it. */
const deadlinesSchema = (publishedIds: string[]) =>
  z.record(z.string(), z.object({ date: z.string(), time: z.string() })).check(
    z.superRefine((deadlines, context) => {
      for (const [regionId, { date, time }] of Object.entries(deadlines)) {
        if (date && !time)
          context.addIssue({ code: 'custom', path: [regionId, 'time'], message: 'timeNeeded' })
        if (date && !isWithinDateLimits(date))
          context.addIssue({ code: 'custom', path: [regionId, 'date'], message: 'outside' })
        if (!date && publishedIds.includes(regionId))
          context.addIssue({ code: 'custom', path: [regionId, 'date'], message: 'keep' })
      }
    }),
  )

/** When a part is due, in each of the caller's regions that the assignment is for. */
export function DeadlinesForm({ part }: { part: Part }) {
  const { deadlines: text } = useEditingMessages()
  const { assignment, regions, confirmChange } = useEditing()
  const included = regions.filter(({ id }) =>
    assignment.assignment_regions.some(({ region_id }) => region_id === id),
  )
  const values: Deadlines = Object.fromEntries(
    included.map(({ id }) => {
      const due = part.deadlines.find(({ region_id }) => region_id === id)?.due_local
      return [id, { date: due ? dateOf(due) : '', time: due ? timeOf(due) : DEFAULT_TIME }]
    }),
  )
  const publishedIds = assignment.assignment_regions
    .filter(({ published_at }) => published_at !== null)
    .map(({ region_id }) => region_id)

  const edit = useEditForm<Deadlines>({
    schema: deadlinesSchema(publishedIds),
    values,
    confirm: () => confirmChange(part.id),
    save: (wanted, base) => {
      const changed = Object.entries(wanted).filter(
        ([regionId, { date, time }]) => date !== base[regionId]?.date || time !== base[regionId]?.time,
      )
      const due = changed.map(([regionId, { date, time }]) => [regionId, date ? `${date}T${time}` : null])
      return setDeadlines(part.id, Object.fromEntries(due))
    },
  })
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        <Heading level={4} data-size="2xs">
          {text.title}
        </Heading>
        <Subtle>{included.length > 0 ? text.help : text.noRegion}</Subtle>
        {included.map((region) => (
          <DeadlineFields key={region.id} region={region} />
        ))}
        {included.length > 0 && <FormFooter edit={edit} />}
      </Stack>
    </FormProvider>
  )
}

function DeadlineFields({ region }: { region: Region }) {
  const { deadlines: text } = useEditingMessages()
  const { errors: dateErrors } = useMessages()
  const { assignment } = useEditing()
  const { register, watch, formState } = useFormContext<Deadlines>()
  const [now] = useState(() => new Date())
  const { date, time } = watch(region.id) ?? { date: '', time: '' }
  const errors = formState.errors[region.id]
  const gatheringStart = assignment.gatherings?.gathering_dates.find(
    ({ region_id }) => region_id === region.id,
  )?.starts_on
  return (
    <>
      <Columns min="12rem" className={styles.fields}>
        <Textfield
          {...register(`${region.id}.date`)}
          type="date"
          {...dateLimits}
          label={text.date(region.name)}
          error={errors?.date && (errors.date.message === 'outside' ? dateErrors.dateOutside : text.keep)}
        />
        <Textfield
          {...register(`${region.id}.time`)}
          type="time"
          label={text.time(region.name)}
          error={errors?.time && text.timeNeeded}
        />
      </Columns>
      <DueInWords date={date} time={time} gatheringStart={gatheringStart} now={now} />
    </>
  )
}

interface DueInWordsProps {
  date: string
  time: string
  gatheringStart: string | undefined
  now: Date
}

/** The chosen deadline with its day of the week, and what speaks against it. */
function DueInWords({ date, time, gatheringStart, now }: DueInWordsProps) {
  const { deadlines: text, due } = useEditingMessages()
  const { language } = useLanguage()
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d/.test(time)) return null
  const dueLocal = `${date}T${time}`
  return (
    <>
      <Paragraph data-size="sm">{due.local(formatDueLocal(dueLocal, language))}</Paragraph>
      {deadlineConcerns(dueLocal, { now, gatheringStart }).map((concern) => (
        <Alert key={concern} data-color="warning" data-size="sm">
          {text.concerns[concern]}
        </Alert>
      ))}
    </>
  )
}
