import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { FieldSnapshot } from '../../shared/sync/types.ts'
import { useSyncedText } from '../../shared/sync/use-synced-text.ts'
import { FieldCompany } from './field-company.tsx'
import { rowFieldId, usePlanEditing } from './plan-context.tsx'
import styles from './plan-field.module.css'
import type { PlanTable } from './plan-rows.ts'
import { holdFocus, useKeptFocus } from './use-kept-focus.ts'

export interface SyncedFieldProps {
  table: PlanTable
  rowId: string
  field: string
  /** Of the row, as last heard from the database. */
  version: number
  label: string
  /** Which row the field belongs to, in words; read out before the label. */
  rowName: string
  /** Most characters the database takes. */
  limit: number
  /** For fields whose column heading says what they are. */
  isLabelHidden?: boolean | undefined
}

/** From here on the field says how much room is left. */
const WARN_WITHIN = 500

/** One cell of the plan: a text that grows with what is written, saves itself and never loses any of it. */
export function SyncedField(props: SyncedFieldProps) {
  const { table, rowId, field, version, label, rowName, limit, isLabelHidden } = props
  const { engine, session } = usePlanEditing()
  const place = { key: { table, id: rowId }, field }
  const synced = useSyncedText(engine, { table, id: rowId }, field)
  const notesId = useId()
  const inputId = rowFieldId(table, rowId, field)
  const left = charactersLeft(synced.text, limit)
  useKeptFocus(inputId)
  return (
    <div className={styles.field}>
      <label htmlFor={inputId} className={isLabelHidden ? styles.columnLabel : styles.label}>
        <span className="ds-sr-only">{rowName}: </span>
        {label}
      </label>
      {/* The copy in the attribute gives the box its height; see the style sheet. */}
      <div className={styles.grow} data-text={`${synced.text}\n`}>
        <textarea
          {...synced.inputProps}
          onFocus={() => {
            holdFocus(inputId)
            session.enter(place)
            synced.inputProps.onFocus()
          }}
          onInput={(event) => session.type(place, event.currentTarget.value, version)}
          onBlur={() => {
            holdFocus(null)
            session.leave(place)
            synced.inputProps.onBlur()
          }}
          id={inputId}
          className={styles.input}
          rows={1}
          aria-describedby={notesId}
        />
        <FieldCompany place={place} />
      </div>
      <div id={notesId} className={styles.notes} aria-live="polite">
        <LengthNote left={left} />
        {left >= 0 && <ProblemNote {...props} synced={synced} />}
      </div>
    </div>
  )
}

function LengthNote({ left }: { left: number }) {
  const { plan } = useMessages()
  if (left < 0) return <ValidationMessage>{plan.tooLong(-left)}</ValidationMessage>
  return left < WARN_WITHIN ? <p className={styles.note}>{plan.charactersLeft(left)}</p> : null
}

/** How many characters there is room for, counted as the database counts, and only when it can matter. */
const charactersLeft = (text: string, limit: number) =>
  text.length < limit - WARN_WITHIN ? limit : limit - Array.from(text).length

interface ProblemNoteProps {
  table: PlanTable
  rowId: string
  field: string
  synced: Pick<FieldSnapshot, 'status' | 'reason' | 'conflicts'>
}

/** Check violation and insufficient privilege: https://www.postgresql.org/docs/17/errcodes-appendix.html */
const refusals = { '23514': 'refusedTooLong', '42501': 'refusedForbidden' } as const

function ProblemNote({ table, rowId, field, synced }: ProblemNoteProps) {
  const { saving, plan } = useMessages()
  const { engine, changes } = usePlanEditing()
  if (synced.status === 'deleted') {
    return (
      <ValidationMessage>
        {saving.rowDeleted}{' '}
        <Button variant="secondary" data-size="sm" onClick={() => changes.restore(table, rowId)}>
          {saving.restoreRow}
        </Button>
      </ValidationMessage>
    )
  }
  if (synced.status === 'gone') return <ValidationMessage>{saving.rowGone}</ValidationMessage>
  if (synced.status === 'refused') {
    const key = refusals[synced.reason?.code as keyof typeof refusals] ?? 'refusedOther'
    return <ValidationMessage>{saving[key]}</ValidationMessage>
  }
  if (synced.conflicts.length === 0) return null
  return (
    <ValidationMessage data-color="warning">
      {saving.bothVersions}{' '}
      <Button
        variant="tertiary"
        data-size="sm"
        onClick={() => engine.dismissConflicts({ table, id: rowId }, field)}
      >
        {plan.dismiss}
      </Button>
    </ValidationMessage>
  )
}
