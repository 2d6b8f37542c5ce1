import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import { type SyncedText, useSyncedText } from '../text/element/use-synced-text.ts'
import type { SyncEngine } from '../text/engine-types.ts'
import type { RowKey } from '../text/types.ts'
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
  onLeave?: () => void
  /** Brings the row back when someone has deleted it; without, rows here are never deleted. */
  onRestore?: () => void
}

/** From here on the field says how much room is left. */
const WARN_WITHIN = 500

/** A text that grows with what is written, saves itself and never loses any of it. Its label is the caller's. */
export function SyncedTextarea(props: SyncedTextareaProps) {
  const { engine, row, field, id, describedBy } = props
  const synced = useSyncedText(engine, row, field)
  const notesId = useId()
  const left = useCharactersLeft(props)
  return (
    <>
      <div className={styles.grow}>
        <textarea
          ref={synced.ref}
          onFocus={props.onEnter}
          onBlur={props.onLeave}
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

/** Renders anew only near the limit. */
function useCharactersLeft({ engine, row, field, limit }: SyncedTextareaProps): number {
  const { subscribe, getSnapshot } = engine.field(row, field)
  return useSyncExternalStore(subscribe, () => charactersLeft(getSnapshot().text, limit))
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
  if (!synced.hasConflicts) return null
  return (
    <ValidationMessage data-color="warning">
      {saving.bothVersions}{' '}
      <Button variant="tertiary" data-size="sm" onClick={() => engine.dismissConflicts(row, field)}>
        {plan.dismiss}
      </Button>
    </ValidationMessage>
  )
}
