import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planFields } from '../../../shared/plan/plan-fields.ts'
import type { Action, Goal } from '../../../shared/plan/plan-rows.ts'
import { classes } from '../../../shared/ui/layout/stack.tsx'
import { usePlanEditing } from '../saving/plan-context.tsx'
import { Invitations } from './invitations.tsx'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'
import { useInvitations } from './use-invitations.ts'

interface ActionFieldsProps {
  action: Action
  goal: Goal
  rowName: string
}

const optionalFields = ['assumption', 'teacher_support', 'responsible', 'timeframe'] as const

/** Reads as one sentence: we will …, because we assume that …, so that (the goal it stands under). */
export function ActionFields({ action, goal, rowName }: ActionFieldsProps) {
  const { plan } = useMessages()
  const { fields, invited } = useInvitations('actions', action.id, optionalFields)
  const text = { table: 'actions' as const, row: action, rowName }
  const optional = (field: (typeof optionalFields)[number]) =>
    fields.includes(field) && <PlanText {...text} field={field} label={plan.fields[field]} />
  return (
    <>
      <PlanText {...text} field="body" label={plan.fields.body} isLabelHidden lead={plan.sentence.weWill} />
      {optional('assumption')}
      {goal.body.trim() && (
        <p className={classes(styles.recall, styles.goalRecall)}>{plan.sentence.soThat(goal.body)}</p>
      )}
      {optional('teacher_support')}
      <div className={styles.details}>
        {optional('responsible')}
        {optional('timeframe')}
        <StatusChoice action={action} rowName={rowName} />
      </div>
      <Invitations table="actions" rowId={action.id} rowName={rowName} fields={invited} />
    </>
  )
}

function StatusChoice({ action, rowName }: { action: Action; rowName: string }) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  return (
    <Field data-size="sm">
      <Label className={styles.smallLabel}>
        <span className="ds-sr-only">{rowName}: </span>
        {plan.fields.status}
      </Label>
      <Select
        value={action.status}
        onChange={(event) => changes.setStatus(action, event.target.value as Action['status'])}
      >
        {planFields.actions.status.map((status) => (
          <Select.Option key={status} value={status}>
            {plan.status[status]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
