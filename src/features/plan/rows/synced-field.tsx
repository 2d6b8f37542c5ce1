import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { FieldPresence } from '../../../shared/presence/field-presence.tsx'
import { useSchoolSession } from '../../../shared/presence/session-context.tsx'
import { SyncedTextarea } from '../../../shared/ui/synced-textarea.tsx'
import { rowFieldId, usePlanEditing } from '../saving/plan-context.tsx'
import styles from './plan-field.module.css'
import { holdFocus, useKeptFocus } from './use-kept-focus.ts'

export interface SyncedFieldProps {
  table: PlanTable
  rowId: string
  field: string
  label: string
  /** Which row the field belongs to, in words; read out before the label. */
  rowName: string
  /** Most characters the database takes. */
  limit: number
  /** For fields whose column heading says what they are. */
  isLabelHidden?: boolean | undefined
  /** How the sentence begins that is to be written; for the eye only. */
  lead?: string | undefined
  /** The id of what explains the field. */
  describedBy?: string | undefined
}

/** One cell of the plan: a synced text that tells the other leader where one is. */
export function SyncedField(props: SyncedFieldProps) {
  const { table, rowId, field, label, rowName, limit, isLabelHidden, lead, describedBy } = props
  const { engine, changes } = usePlanEditing()
  const session = useSchoolSession()
  const place = { key: { table, id: rowId }, field }
  const inputId = rowFieldId(table, rowId, field)
  useKeptFocus(inputId)
  return (
    <div className={styles.field}>
      <div className={styles.labelRow}>
        <label htmlFor={inputId} className={isLabelHidden ? styles.columnLabel : styles.label}>
          <span className="ds-sr-only">{rowName}: </span>
          {label}
        </label>
        {lead && (
          <span className={styles.label} aria-hidden>
            {lead}
          </span>
        )}
        <FieldPresence place={place} />
      </div>
      <SyncedTextarea
        engine={engine}
        row={place.key}
        field={field}
        id={inputId}
        limit={limit}
        {...(describedBy && { describedBy })}
        onEnter={() => {
          holdFocus(inputId)
          session.enter(place)
        }}
        onLeave={() => {
          holdFocus(null)
          session.leave(place)
        }}
        onRestore={() => changes.restore(table, rowId)}
      />
    </div>
  )
}
