import { Textarea } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from '../word-import.module.css'
import type { RowKind, TextField } from './draft-rows.ts'

interface CorrectedTextProps {
  kind: RowKind
  field: TextField
  rowName: string
  text: string
  onText: (text: string) => void
}

/** A text of a row that was read, to be written otherwise. It counts when one leaves it, so that the plan stands still meanwhile. */
export function CorrectedText({ kind, field, rowName, text, onText }: CorrectedTextProps) {
  const { plan } = useMessages()
  const [written, setWritten] = useState(text)
  const label = kind === 'longTerm' || kind === 'shortTerm' ? plan.fields[`${kind}Goal`] : plan.fields[field]
  return (
    <Textarea
      data-size="sm"
      className={styles.rowText}
      aria-label={`${rowName}: ${label}`}
      value={written}
      onChange={({ target }) => setWritten(target.value)}
      onBlur={() => written !== text && onText(written)}
    />
  )
}
