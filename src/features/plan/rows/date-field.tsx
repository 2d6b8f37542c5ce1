import { Input, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { dateLimits, isWithinDateLimits } from '../../../shared/date-limits.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from './row.module.css'

interface DateFieldProps {
  label: string
  /** Null: without a date. */
  value: string | null
  onChange: (date: string | null) => void
}

/** Saves each date that the database takes, and none. Another one stands as it is typed, and is told of when one goes on. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { errors } = useMessages()
  const problemId = useId()
  const [outside, setOutside] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const isWrong = isLeft && outside !== null
  return (
    <>
      <Input
        type="date"
        {...dateLimits}
        data-size="sm"
        className={styles.date}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problemId : undefined}
        value={outside ?? value ?? ''}
        onFocus={() => setIsLeft(false)}
        onBlur={() => setIsLeft(true)}
        onChange={({ target }) => {
          // Half a date is being typed; the last whole one stands until the next.
          if (target.validity.badInput) return
          const date = target.value || null
          const isTaken = date === null || isWithinDateLimits(date)
          setOutside(isTaken ? null : date)
          if (isTaken) onChange(date)
        }}
      />
      {isWrong && (
        <ValidationMessage id={problemId} data-size="sm" className={styles.dateProblem} role="alert">
          {errors.dateOutside}
        </ValidationMessage>
      )}
    </>
  )
}
