import { Textfield } from '@digdir/designsystemet-react'
import { FormProvider } from 'react-hook-form'
import * as z from 'zod/mini'
import { dateLimits, isWithinDateLimits } from '../../shared/date-limits.ts'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Columns, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { setGatheringDays } from './assignment-mutations.ts'
import { type Region, useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { daysBetween } from './oslo-time.ts'
import { limits, textUpTo } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

/** When and where the gathering is, in each of the caller's regions that the assignment is for. */
export function GatheringDates() {
  const { gathering } = useEditingMessages()
  const { assignment, regions } = useEditing()
  const included = assignment.assignment_regions.map(({ region_id }) => region_id)
  const dated = assignment.gatherings?.gathering_dates.map(({ region_id }) => region_id) ?? []
  const shown = regions.filter(({ id }) => included.includes(id) || dated.includes(id))
  if (shown.length === 0 || !assignment.gatherings) return null
  return (
    <Section title={gathering.datesTitle}>
      {shown.map((region) => (
        <DatesForm key={`${assignment.gathering_id}:${region.id}`} region={region} />
      ))}
    </Section>
  )
}

/** The longest gathering that the database takes, in days after the first. */
const LONGEST = 30

const day = z
  .string()
  .check(z.refine((date) => date === '' || isWithinDateLimits(date), { error: 'outside' }))

const datesSchema = z.object({ starts_on: day, ends_on: day, place: textUpTo(limits.place) }).check(
  z.refine(({ starts_on, ends_on, place }) => starts_on !== '' || (ends_on === '' && place.trim() === ''), {
    path: ['starts_on'],
    error: 'startNeeded',
  }),
  z.refine(({ starts_on, ends_on }) => !starts_on || !ends_on || ends_on >= starts_on, {
    path: ['ends_on'],
    error: 'endBeforeStart',
  }),
  z.refine(({ starts_on, ends_on }) => !starts_on || !ends_on || daysBetween(starts_on, ends_on) <= LONGEST, {
    path: ['ends_on'],
    error: 'tooLong',
  }),
)

function DatesForm({ region }: { region: Region }) {
  const { gathering: text, texts } = useEditingMessages()
  const { errors: dateErrors } = useMessages()
  const { assignment } = useEditing()
  const saved = assignment.gatherings?.gathering_dates.find(({ region_id }) => region_id === region.id)
  const edit = useEditForm({
    schema: datesSchema,
    values: {
      starts_on: saved?.starts_on ?? '',
      ends_on: saved?.ends_on ?? '',
      place: saved?.place ?? '',
    },
    save: ({ starts_on, ends_on, place }) =>
      setGatheringDays(
        assignment.gathering_id,
        region.id,
        starts_on ? { starts_on, ends_on: ends_on || starts_on, place } : null,
      ),
  })
  const { register, formState } = edit.form
  const { errors } = formState
  const message = (key: string | undefined) =>
    key === 'outside'
      ? dateErrors.dateOutside
      : key && text[key as 'startNeeded' | 'endBeforeStart' | 'tooLong']
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        <Stack as="fieldset" gap={2}>
          <legend>{region.name}</legend>
          <Columns min="12rem" className={styles.fields}>
            <Textfield
              {...register('starts_on')}
              type="date"
              {...dateLimits}
              label={text.from}
              error={message(errors.starts_on?.message)}
            />
            <Textfield
              {...register('ends_on')}
              type="date"
              {...dateLimits}
              label={text.to}
              error={message(errors.ends_on?.message)}
            />
            <Textfield
              {...register('place')}
              label={text.place}
              error={errors.place && texts.tooLong(limits.place)}
            />
          </Columns>
        </Stack>
        <FormFooter edit={edit} />
      </Stack>
    </FormProvider>
  )
}
