import { Field, Label, Select } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planFields } from '../../../shared/plan/plan-fields.ts'
import type { Action, Goal } from '../../../shared/plan/plan-rows.ts'
import { classes } from '../../../shared/ui/layout/stack.tsx'
import { useOpening } from '../opening/opening-context.tsx'
import { FieldSlot } from '../page/plan-slots.tsx'
import { rowFieldId, usePlanEditing } from '../saving/plan-context.tsx'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'
import { type InvitedField, useInvitations } from './use-invitations.ts'

interface ActionFieldsProps {
  action: Action
  goal: Goal
  rowName: string
}

/** Reads as one sentence: we will …, because we assume that …, so that (the goal it stands under). */
export function ActionFields({ action, goal, rowName }: ActionFieldsProps) {
  const { plan } = useMessages()
  const { fields, invited } = useInvitations(action.id)
  const text = { table: 'actions' as const, row: action, rowName }
  const optional = (field: InvitedField) =>
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
      <Invitations rowId={action.id} rowName={rowName} fields={invited} />
    </>
  )
}

interface InvitationsProps {
  rowId: string
  rowName: string
  fields: readonly InvitedField[]
}

/** What can be written and is not: each becomes its field when it is pressed. */
function Invitations({ rowId, rowName, fields }: InvitationsProps) {
  const { plan } = useMessages()
  const opening = useOpening()

  function accept(field: InvitedField) {
    const id = rowFieldId('actions', rowId, field)
    // Within the press, so that a phone brings up its keyboard.
    flushSync(() => opening?.want(id))
    document.getElementById(id)?.focus()
  }

  if (fields.length === 0) return null
  return (
    <>
      <div className={styles.invitations}>
        {fields.map((field) => (
          <button
            key={field}
            type="button"
            className={styles.invitation}
            aria-label={`${plan.invite[field]}, ${rowName}`}
            onClick={() => accept(field)}
          >
            <PlusIcon aria-hidden />
            {plan.invite[field]}
          </button>
        ))}
      </div>
      {/* What is said about a field is said also while it only is invited to. */}
      {fields.map((field) => (
        <FieldSlot key={field} table="actions" rowId={rowId} rowName={rowName} field={field} />
      ))}
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
