import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { findRow } from '../../../shared/plan/plan-rows.ts'
import { usePlan } from '../saving/plan-context.tsx'
import { PlanText } from './plan-text.tsx'
import { VerdictChoice } from './reflection-item.tsx'

interface SingleTextProps {
  table: PlanTable
  rowId: string
  field: string
  /** The id of what explains the field. */
  describedBy: string
}

/** One text of the plan away from its table: the same field, saved in the same way. */
export function SingleText({ table, rowId, field, describedBy }: SingleTextProps) {
  const messages = useMessages()
  const { rows } = usePlan()
  const row = findRow(rows, table, rowId)
  if (!row) return null
  const { columns, fields } = messages.plan
  const rowNames = {
    goals: 'parent_id' in row && row.parent_id ? fields.shortTermGoal : fields.longTermGoal,
    actions: columns.action,
    reflections: columns.reflection,
  }
  return (
    <PlanText
      table={table}
      row={row}
      field={field}
      label={fieldLabel(table, field, messages.plan) ?? rowNames[table]}
      rowName={rowNames[table]}
      describedBy={describedBy}
    />
  )
}

/** The verdict of one reflection, with what was assumed. */
export function SingleVerdict({ reflectionId }: { reflectionId: string }) {
  const { rows } = usePlan()
  const reflection = rows.reflections.find(({ id }) => id === reflectionId)
  const action = rows.actions.find(({ id }) => id === reflection?.action_id)
  if (!reflection || !action) return null
  return <VerdictChoice reflection={reflection} assumption={action.assumption} />
}
