import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Action } from '../../../shared/plan/plan-rows.ts'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'

/** An action as text, for those who only read. */
export function ReadAction({ action, rowName }: { action: Action; rowName: string }) {
  const { plan } = useMessages()
  const text = { table: 'actions' as const, row: action, rowName }
  return (
    <>
      <Tag data-size="sm" data-color="neutral" className={styles.statusTag}>
        {plan.status[action.status]}
      </Tag>
      <PlanText {...text} field="body" label={plan.fields.body} isLabelHidden />
      <PlanText {...text} field="assumption" label={plan.fields.assumption} />
      <PlanText {...text} field="teacher_support" label={plan.fields.teacher_support} />
      <div className={styles.details}>
        <PlanText {...text} field="responsible" label={plan.fields.responsible} />
        <PlanText {...text} field="timeframe" label={plan.fields.timeframe} />
      </div>
    </>
  )
}
