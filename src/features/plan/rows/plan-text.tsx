import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { limitOf, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { fieldText, type PlanRow } from '../../../shared/plan/plan-rows.ts'
import { type FieldPlace, FieldSlot, useTextSlot } from '../page/plan-slots.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './plan-field.module.css'
import { SyncedField } from './synced-field.tsx'

interface PlanTextProps {
  table: PlanTable
  row: PlanRow
  field: string
  label: string
  rowName: string
  isLabelHidden?: boolean
  lead?: string
  describedBy?: string
}

/** A text of the plan: a field for those who edit, plain text for those who read. */
export function PlanText({ row, ...props }: PlanTextProps) {
  const { table, field, rowName } = props
  const { editing } = usePlan()
  const place = { table, rowId: row.id, rowName, field }
  return (
    <>
      {editing ? (
        <SyncedField {...props} rowId={row.id} limit={limitOf(table, field)} />
      ) : (
        <ReadText
          place={place}
          label={props.label}
          text={fieldText(row, field)}
          isLabelHidden={props.isLabelHidden ?? false}
        />
      )}
      <FieldSlot {...place} />
    </>
  )
}

interface ReadTextProps {
  place: FieldPlace
  label: string
  text: string
  isLabelHidden: boolean
}

function ReadText({ place, label, text, isLabelHidden }: ReadTextProps) {
  const { plan } = useMessages()
  const instead = useTextSlot(place, text)
  if (text === '' && instead === undefined && !isLabelHidden) return null
  return (
    <div className={styles.field}>
      <span className={isLabelHidden ? styles.columnLabel : styles.label}>{label}</span>
      {instead ??
        (text === '' ? (
          <p className={styles.note}>{plan.nothingWritten}</p>
        ) : (
          <p className={styles.read}>{text}</p>
        ))}
    </div>
  )
}
