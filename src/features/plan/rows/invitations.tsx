import { PlusIcon } from '@navikt/aksel-icons'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { useOpening } from '../opening/opening-context.tsx'
import { FieldSlot } from '../page/plan-slots.tsx'
import { rowFieldId } from '../saving/plan-context.tsx'
import styles from './row.module.css'
import type { InvitedField } from './use-invitations.ts'

interface InvitationsProps {
  table: PlanTable
  rowId: string
  rowName: string
  fields: readonly InvitedField[]
}

/** What can be written and is not: each becomes its field when it is pressed. */
export function Invitations({ table, rowId, rowName, fields }: InvitationsProps) {
  const { plan } = useMessages()
  const opening = useOpening()

  function accept(field: InvitedField) {
    const id = rowFieldId(table, rowId, field)
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
        <FieldSlot key={field} table={table} rowId={rowId} rowName={rowName} field={field} />
      ))}
    </>
  )
}
