import { Button } from '@digdir/designsystemet-react'
import { LightBulbIcon } from '@navikt/aksel-icons'
import { useSyncExternalStore } from 'react'
import { useWritingMessages } from '../texts/writing-messages.ts'
import styles from './field-hint.module.css'
import type { HintKind } from './hint-rules.ts'
import { shownHint } from './shown-hint.ts'

interface FieldHintProps {
  rowId: string
  rowName: string
  field: string
}

/** The hint under a field, when the one on the page is for it. */
export function FieldHint({ rowId, rowName, field }: FieldHintProps) {
  const shown = useSyncExternalStore(shownHint.subscribe, shownHint.getSnapshot)
  if (shown?.hint.rowId !== rowId || shown.hint.field !== field) return null
  return <HintLine kind={shown.hint.kind} rowName={rowName} onDismiss={shown.dismiss} />
}

interface HintLineProps {
  kind: HintKind
  rowName: string
  onDismiss: () => void
}

/** A calm line, never in the way. */
export function HintLine({ kind, rowName, onDismiss }: HintLineProps) {
  const { hints } = useWritingMessages()
  return (
    <div className={styles.hint}>
      <LightBulbIcon aria-hidden fontSize="1.25rem" className={styles.icon} />
      <p className={styles.text}>
        <span className="ds-sr-only">{hints.label}: </span>
        {hints[kind]}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={hints.dismissAt(rowName)}
          title={hints.private}
          onClick={onDismiss}
        >
          {hints.dismiss}
        </Button>
      </p>
    </div>
  )
}
