import { Button, Select, Textarea } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { type TextField, textFields } from './draft-rows.ts'

interface CorrectedTextProps {
  kind: RowKind
  field: TextField
  rowId: string
  rowName: string
  text: string
  onText: (text: string) => void
  /** To another field of the row. */
  onMove: (to: TextField) => void
}

/** A text of a row that was read, to be written otherwise. It counts when one leaves it, so that the plan stands still meanwhile. */
export function CorrectedText({ kind, field, rowId, rowName, text, onText, onMove }: CorrectedTextProps) {
  const { rows } = useWordImportMessages()
  const { plan } = useMessages()
  const [written, setWritten] = useState(text)
  const label = kind === 'longTermGoal' || kind === 'shortTermGoal' ? plan.fields[kind] : plan.fields[field]
  const others = textFields(kind).filter((other) => other !== field)
  return (
    <>
      <Textarea
        id={`${rowId}-${field}`}
        data-size="sm"
        className={styles.rowText}
        aria-label={`${rowName}: ${label}`}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={() => written !== text && onText(written)}
      />
      {others.length > 0 && text !== '' && (
        <MoveText
          name={`${rowName}: ${rows.move} (${label})`}
          others={others}
          onMove={(to) => {
            onMove(to)
            focusWhenThere(`${rowId}-${to}`)
          }}
        />
      )}
    </>
  )
}

interface MoveTextProps {
  name: string
  others: readonly TextField[]
  onMove: (to: TextField) => void
}

/** A list alone would move the text at the first arrow key. */
function MoveText({ name, others, onMove }: MoveTextProps) {
  const { rows } = useWordImportMessages()
  const { plan } = useMessages()
  const [to, setTo] = useState<TextField | ''>('')
  return (
    <div className={styles.move}>
      <Select
        data-size="sm"
        aria-label={name}
        value={to}
        onChange={({ target }) => setTo(target.value as TextField)}
      >
        <Select.Option value="">{rows.move}</Select.Option>
        {others.map((other) => (
          <Select.Option key={other} value={other}>
            {plan.fields[other]}
          </Select.Option>
        ))}
      </Select>
      {to !== '' && (
        <Button variant="secondary" data-size="sm" onClick={() => onMove(to)}>
          {rows.moveNow}
        </Button>
      )}
    </div>
  )
}
