import { Button } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './columns.module.css'
import type { ColumnText } from './columns-queries.ts'
import { EntryContext, EntryFacts } from './entry-context.tsx'
import { markHits } from './marks.ts'
import { selectedWithin } from './selected-within.ts'

/** A text, and the part of it that is wanted. */
export interface MarkedEntry {
  entry: ColumnText
  quote: string
}

interface ColumnEntryProps {
  entry: ColumnText
  /** The one above: what both stand under is said once. */
  before: ColumnText | undefined
  schoolName: string
  isKindShown: boolean
  onExample: (entry: MarkedEntry) => void
}

export function ColumnEntry({ entry, before, schoolName, isKindShown, onExample }: ColumnEntryProps) {
  const { example } = useColumnsMessages()
  const body = useRef<HTMLParagraphElement>(null)
  return (
    <Stack as="li" gap={1} className={styles.entry}>
      <EntryContext entry={entry} before={before} isKindShown={isKindShown} />
      <p ref={body} className={styles.text}>
        {markHits(entry.text, entry.hits).map(({ text, isHit }, index) => {
          // The order never changes, and a text may stand twice.
          const key = `${index} ${isHit}`
          return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
        })}
      </p>
      <Row isSpread gap={4} className={styles.foot}>
        <EntryFacts entry={entry} />
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={example.useOf(schoolName)}
          // Pressing a button would otherwise take the selection away before it is read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onExample({ entry, quote: selectedWithin(body.current) ?? entry.text.normalize() })}
        >
          {example.use}
        </Button>
      </Row>
    </Stack>
  )
}
