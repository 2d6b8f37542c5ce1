import { Textfield } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { type FieldError, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { dateLimits, isWithinDateLimits } from '../../../shared/date-limits.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { createYear } from '../admin-mutations.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { NameField, name } from '../dialogs/fields.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'

const day = z.string().check(z.minLength(1), z.refine(isWithinDateLimits))

const yearSchema = z
  .object({
    name,
    startsOn: day,
    endsOn: day,
  })
  .check(z.refine((year) => year.endsOn > year.startsOn, { path: ['endsOn'], error: 'endsBeforeStart' }))

type NewYear = z.infer<typeof yearSchema>

interface NewYearFormProps {
  onDone: (name: string) => void
  onCancel: () => void
}

export function NewYearForm({ onDone, onCancel }: NewYearFormProps) {
  const { common, years: text } = useAdminMessages()
  const { errors } = useMessages()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(yearSchema),
    defaultValues: { name: '', startsOn: '', endsOn: '' },
  })
  const { run, isBusy, problem } = useWrite(
    (year: NewYear) => createYear(year.name, year.startsOn, year.endsOn),
    (year) => onDone(year.name),
  )
  const { name: wrongName, startsOn: wrongStart, endsOn: wrongEnd } = formState.errors
  const dayProblem = (wrong: FieldError | undefined) =>
    wrong &&
    (wrong.message === 'endsBeforeStart'
      ? text.endsBeforeStart
      : wrong.type === 'custom'
        ? errors.dateOutside
        : text.dayMissing)
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit((year) => run(year))(event)}
      onCancel={onCancel}
      submit={common.save}
      isBusy={isBusy}
      problem={problem}
    >
      <NameField {...register('name')} description={text.nameHint} wrong={wrongName} />
      <Textfield
        {...register('startsOn')}
        label={text.from}
        type="date"
        {...dateLimits}
        error={dayProblem(wrongStart)}
      />
      <Textfield
        {...register('endsOn')}
        label={text.to}
        type="date"
        {...dateLimits}
        error={dayProblem(wrongEnd)}
      />
    </DialogForm>
  )
}
