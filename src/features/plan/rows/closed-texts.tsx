import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import styles from './plan-field.module.css'

interface ClosedTextsProps {
  table: PlanTable
  texts: Readonly<Record<string, string>>
  fields: readonly string[]
}

/** A row's texts without their fields, those that there are. */
export function ClosedTexts({ table, texts, fields }: ClosedTextsProps) {
  const { plan } = useMessages()
  return fields
    .filter((field) => texts[field])
    .map((field) => (
      <div key={field} className={styles.field}>
        <span className={styles.label}>{fieldLabel(table, field, plan)}</span>
        <p className={styles.read} data-field={field}>
          <span data-start={0}>{texts[field]}</span>
        </p>
      </div>
    ))
}
