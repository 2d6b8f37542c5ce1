import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import type { SyncEngine } from '../sync/engine-types.ts'
import type { RowKey } from '../sync/types.ts'
import { type SyncedText, useSyncedText } from '../sync/use-synced-text.ts'
import styles from './synced-textarea.module.css'

interface SyncedTextareaProps {
  engine: SyncEngine
  row: RowKey
  field: string
  /** Of the input, for its label. */
  id: string
  /** Most characters the database takes. */
  limit: number
  /** Lines shown of an empty text. */
  rows?: number
  describedBy?: string
  onEnter?: () => void
  onType?: (text: string) => void
  onLeave?: () => void
  /** Brings the row back when someone has deleted it; without, rows here are never deleted. */
  onRestore?: () => void
}

/** From here on the field says how much room is left. */
const WARN_WITHIN = 500

/** A text that grows with what is written, saves itself and never loses any of it. Its label is the caller's. */
export function SyncedTextarea(props: SyncedTextareaProps) {
  const { engine, row, field, id, limit, describedBy } = props
  const synced = useSyncedText(engine, row, field)
  const notesId = useId()
  const left = charactersLeft(synced.text, limit)
  return (
    <>
      {/* The copy in the attribute gives the box its height; see the style sheet. */}
      <div className={styles.grow} data-text={`${synced.text}\n`}>
        <textarea
          {...synced.inputProps}
          onFocus={() => {
            props.onEnter?.()
            synced.inputProps.onFocus()
          }}
          onInput={(event) => props.onType?.(event.currentTarget.value)}
          onBlur={() => {
            props.onLeave?.()
            synced.inputProps.onBlur()
          }}
          id={id}
          className={styles.input}
          rows={props.rows ?? 1}
          aria-describedby={describedBy ? `${describedBy} ${notesId}` : notesId}
        />
      </div>
      <div id={notesId} className={styles.notes} aria-live="polite">
        <LengthNote left={left} />
        {left >= 0 && <ProblemNote {...props} synced={synced} />}
      </div>
    </>
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

type ProblemNoteProps = Pick<SyncedTextareaProps, 'engine' | 'row' | 'field' | 'onRestore'> & {
  synced: SyncedText
}

/** Check violation and insufficient privilege: https://www.postgresql.org/docs/17/errcodes-appendix.html */
const refusals = { '23514': 'refusedTooLong', '42501': 'refusedForbidden' } as const

function ProblemNote({ engine, row, field, onRestore, synced }: ProblemNoteProps) {
  const { saving, plan } = useMessages()
  if (synced.status === 'deleted') {
    return (
      <ValidationMessage>
        {saving.rowDeleted}{' '}
        <Button variant="secondary" data-size="sm" onClick={onRestore}>
          {saving.restoreRow}
        </Button>
      </ValidationMessage>
    )
  }
  if (synced.status === 'gone') return <ValidationMessage>{saving.rowGone}</ValidationMessage>
  if (synced.status === 'refused') {
    const { code, message } = synced.reason ?? {}
    const key =
      message === 'plan_is_full' ? 'planIsFull' : (refusals[code as keyof typeof refusals] ?? 'refusedOther')
    return <ValidationMessage>{saving[key]}</ValidationMessage>
  }
  if (synced.conflicts.length === 0) return null
  return (
    <ValidationMessage data-color="warning">
      {saving.bothVersions}{' '}
      <Button variant="tertiary" data-size="sm" onClick={() => engine.dismissConflicts(row, field)}>
        {plan.dismiss}
      </Button>
    </ValidationMessage>
  )
}
