import { Textfield } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import { createYear } from './admin-mutations.ts'
import { DialogForm } from './dialog-form.tsx'
import { useWrite } from './use-write.ts'

const yearSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
  })
  .check(z.refine((year) => year.endsOn > year.startsOn, { path: ['endsOn'] }))

type NewYear = z.infer<typeof yearSchema>

interface NewYearFormProps {
  onDone: (name: string) => void
  onCancel: () => void
}

export function NewYearForm({ onDone, onCancel }: NewYearFormProps) {
  const { common, years: text } = useAdminMessages()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(yearSchema),
    defaultValues: { name: '', startsOn: '', endsOn: '' },
  })
  const { run, isBusy, problem } = useWrite(
    (year: NewYear) => createYear(year.name, year.startsOn, year.endsOn),
    (year) => onDone(year.name),
  )
  const { name: wrongName, startsOn: wrongStart, endsOn: wrongEnd } = formState.errors
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit((year) => run(year))(event)}
      onCancel={onCancel}
      submit={common.save}
      isBusy={isBusy}
      problem={problem}
    >
      <Textfield
        {...register('name')}
        label={common.name}
        description={text.nameHint}
        autoComplete="off"
        error={wrongName && (wrongName.type === 'too_big' ? text.nameTooLong : common.nameMissing)}
      />
      <Textfield
        {...register('startsOn')}
        label={text.from}
        type="date"
        error={wrongStart && text.dayMissing}
      />
      <Textfield
        {...register('endsOn')}
        label={text.to}
        type="date"
        error={wrongEnd && (wrongEnd.type === 'custom' ? text.endsBeforeStart : text.dayMissing)}
      />
    </DialogForm>
  )
}
