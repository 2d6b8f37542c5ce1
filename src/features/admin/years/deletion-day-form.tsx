import { Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { dateLimits, isWithinDateLimits } from '../../../shared/date-limits.ts'
import { formatDate, todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { scheduleDeletion } from '../admin-mutations.ts'
import { Means } from '../dialogs/confirm-form.tsx'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { earliestDeletion } from './year-state.ts'
import type { ProgrammeYear } from './years-queries.ts'

interface DeletionDayFormProps {
  year: ProgrammeYear
  /** With the day as YYYY-MM-DD. */
  onDone: (day: string) => void
  onCancel: () => void
}

/** When a year is deleted; says what goes, what stays and who is told, before it is done. */
export function DeletionDayForm({ year, onDone, onCancel }: DeletionDayFormProps) {
  const { years: text } = useAdminMessages()
  const { language } = useLanguage()
  const { errors } = useMessages()
  const [day, setDay] = useState(year.delete_on ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const { run, isBusy, problem } = useWrite((chosen: string) => scheduleDeletion(year.id, chosen), onDone)
  const earliest = earliestDeletion(year.ends_on, todayInNorway(new Date()))
  const earliestInWords = formatDate(earliest, language)

  function problemWith(chosen: string): string | null {
    if (chosen === '') return text.dayMissing
    if (!isWithinDateLimits(chosen)) return errors.dateOutside
    return chosen < earliest ? text.dayTooEarly(earliestInWords) : null
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = problemWith(day)
    setWrong(found)
    if (!found) run(day)
  }

  return (
    <DialogForm
      onSubmit={submit}
      onCancel={onCancel}
      submit={text.confirm}
      isDanger
      isBusy={isBusy}
      problem={problem}
    >
      <Textfield
        label={text.day}
        description={text.dayHint(earliestInWords)}
        type="date"
        {...dateLimits}
        min={earliest}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        error={wrong}
      />
      <Means points={[text.deleted(formatDate(year.ends_on, language)), ...text.kept]} />
    </DialogForm>
  )
}
