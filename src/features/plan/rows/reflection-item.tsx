import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { isAwaited, isCheckpoint, isDue } from '../../../shared/plan/checkpoints.ts'
import { planFields, textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import type { Reflection } from '../../../shared/plan/plan-rows.ts'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { useIsOpen } from '../opening/opening-context.tsx'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import type { CheckpointChoiceProps } from './checkpoint-choices.tsx'
import { ClosedReflection, ReflectionMeta } from './closed-reflection.tsx'
import { DateField } from './date-field.tsx'
import { Invitations } from './invitations.tsx'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'
import { RowButton } from './row-title.tsx'
import { RowTools } from './row-tools.tsx'
import { useInvitations } from './use-invitations.ts'
import { useRowActions } from './use-row-actions.ts'

interface ReflectionItemProps {
  reflection: Reflection
  /** Of the action. */
  assumption: string
  number: number
}

const Room = () => <div className={styles.checkpointRoom} />
const CheckDate = lazyPart<CheckpointChoiceProps>(
  async () => (await import('./checkpoint-choices.tsx')).CheckDate,
  Room,
)
const DecisionChoice = lazyPart<CheckpointChoiceProps>(
  async () => (await import('./checkpoint-choices.tsx')).DecisionChoice,
  Room,
)

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
      {!editing ? (
        <ReadReflection {...{ reflection, rowName }} />
      ) : isOpen ? (
        <ReflectionFields {...{ reflection, assumption, rowName }} />
      ) : (
        <ClosedReflection reflection={reflection} />
      )}
      <RowSlot {...place} />
    </li>
  )
}

/** For those who read, what there is. */
function ReadReflection({ reflection, rowName }: Omit<FieldsProps, 'assumption'>) {
  const { plan } = useMessages()
  const text = { table: 'reflections' as const, row: reflection, rowName }
  return textFieldsOf('reflections').map((field) => (
    <PlanText key={field} {...text} field={field} label={plan.fields[field]} />
  ))
}

type FieldsProps = Omit<ReflectionItemProps, 'number'> & { rowName: string }

const optional = ['expectation', 'outcome'] as const

/** What is expected and when one looks; from then on how it went, and what comes of it. */
function ReflectionFields({ reflection, assumption, rowName }: FieldsProps) {
  const { plan } = useMessages()
  const { fields, invited } = useInvitations('reflections', reflection.id, optional)
  const isAhead = isAwaited(reflection) && !isDue(reflection, todayInNorway(new Date()))
  // What has been asked stays, also when a date is put off.
  const [isAsked, setIsAsked] = useState(!isAhead)
  if (!isAhead && !isAsked) setIsAsked(true)
  const isTold = isAsked || fields.includes('outcome')
  const isExpected = isCheckpoint(reflection) || fields.includes('expectation')
  const text = { table: 'reflections' as const, row: reflection, rowName }
  const choice = { reflection, rowName }
  const shown = { expectation: isExpected, outcome: isTold }
  return (
    <>
      {isExpected && (
        <>
          <PlanText {...text} field="expectation" label={plan.fields.expectation} />
          <CheckDate {...choice} />
        </>
      )}
      {isTold && (
        <>
          <PlanText {...text} field="outcome" label={plan.fields.outcome} />
          <PlanText {...text} field="evidence" label={plan.fields.evidence} />
          <VerdictChoice reflection={reflection} assumption={assumption} />
          {isExpected && <DecisionChoice {...choice} />}
        </>
      )}
      <Invitations
        {...{ table: 'reflections', rowId: reflection.id, rowName }}
        fields={invited.filter((field) => !shown[field])}
      />
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
      {isOpen && !isAwaited(reflection) && (
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
