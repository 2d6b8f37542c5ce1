import { Field, Input, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { dateLimits, isWithinDateLimits } from '../../../shared/date-limits.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planFields } from '../../../shared/plan/plan-fields.ts'
import type { Reflection } from '../../../shared/plan/plan-rows.ts'
import { useIsOpen } from '../opening/opening-context.tsx'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import { ClosedReflection, ReflectionMeta } from './closed-reflection.tsx'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'
import { RowButton } from './row-title.tsx'
import { RowTools } from './row-tools.tsx'
import { useRowActions } from './use-row-actions.ts'

interface ReflectionItemProps {
  reflection: Reflection
  /** Of the action. */
  assumption: string
  number: number
}

/** One look back at an action: when, how it went, how one knows, and whether the assumption held. */
export function ReflectionItem({ reflection, assumption, number }: ReflectionItemProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const isOpen = useIsOpen(reflection.id)
  const rowName = plan.numbered.reflection(number)
  const place = { table: 'reflections' as const, rowId: reflection.id, rowName }
  return (
    <li
      className={styles.reflection}
      data-row-id={reflection.id}
      data-table="reflections"
      {...(!isOpen && { 'data-closed': '' })}
    >
      {editing ? (
        <ReflectionHead {...{ reflection, rowName, number }} />
      ) : (
        <ReflectionMeta reflection={reflection} />
      )}
      <HeadSlot {...place} />
      {isOpen ? (
        <ReflectionFields {...{ reflection, assumption, rowName }} />
      ) : (
        <ClosedReflection reflection={reflection} />
      )}
      <RowSlot {...place} />
    </li>
  )
}

function ReflectionFields({
  reflection,
  assumption,
  rowName,
}: Omit<ReflectionItemProps, 'number'> & { rowName: string }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const text = { table: 'reflections' as const, row: reflection, rowName }
  return (
    <>
      <PlanText {...text} field="outcome" label={plan.fields.outcome} />
      <PlanText {...text} field="evidence" label={plan.fields.evidence} />
      {editing && <VerdictChoice reflection={reflection} assumption={assumption} />}
    </>
  )
}

interface ReflectionHeadProps {
  reflection: Reflection
  rowName: string
  number: number
}

function ReflectionHead({ reflection, rowName, number }: ReflectionHeadProps) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const isOpen = useIsOpen(reflection.id)
  const actions = useRowActions('reflections', 'reflection', reflection.id, rowName)
  return (
    <div className={styles.rowHead}>
      <RowButton table="reflections" rowId={reflection.id} rowName={rowName} number={number} />
      {isOpen && (
        <DateField
          label={`${rowName}: ${plan.fields.reflected_on}`}
          value={reflection.reflected_on}
          onChange={(reflected_on) => changes.setReflection(reflection, { reflected_on })}
        />
      )}
      <RowTools rowName={rowName} rowId={reflection.id} {...actions} />
    </div>
  )
}

interface DateFieldProps {
  label: string
  /** Null: without a date. */
  value: string | null
  onChange: (date: string | null) => void
}

/** Saves each date that the database takes, and none. Another one stands as it is typed, and is told of when one goes on. */
function DateField({ label, value, onChange }: DateFieldProps) {
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

/** What was assumed, and whether it held. */
export function VerdictChoice({ reflection, assumption }: Omit<ReflectionItemProps, 'number'>) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const recallId = useId()
  return (
    <Field data-size="sm">
      {assumption.trim() && (
        <p id={recallId} className={styles.recall}>
          {plan.sentence.didItHold(assumption)}
        </p>
      )}
      <Label className={styles.smallLabel}>{plan.fields.verdict}</Label>
      <Select
        value={reflection.verdict}
        aria-describedby={recallId}
        onChange={(event) =>
          changes.setReflection(reflection, { verdict: event.target.value as Reflection['verdict'] })
        }
      >
        {planFields.reflections.verdict.map((verdict) => (
          <Select.Option key={verdict} value={verdict}>
            {plan.verdict[verdict]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
