import { Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { type SourceTable, textOf } from '../document/source-document.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'

interface TableChoiceProps {
  tables: readonly SourceTable[]
  chosen: readonly number[]
  onChoose: (chosen: number[]) => void
}

/** Which of several tables are the plan, each with how it begins. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps) {
  const { look: text } = useWordImportMessages()
  return (
    <Fieldset>
      <Fieldset.Legend>{text.tables}</Fieldset.Legend>
      {tables.map((table, at) => (
        <Checkbox
          // Tables have nothing but their place to be known by, and keep it.
          key={String(at)}
          value={String(at)}
          label={text.table(at + 1, table.rows.length, table.columns)}
          description={<span className={styles.sample}>{sampleOf(table)}</span>}
          checked={chosen.includes(at)}
          onChange={({ target }) =>
            onChoose(
              target.checked ? [...chosen, at].sort((a, b) => a - b) : chosen.filter((other) => other !== at),
            )
          }
        />
      ))}
    </Fieldset>
  )
}

/** The first words that stand in it. */
const sampleOf = ({ rows }: SourceTable): string =>
  shortened([...new Set(rows.slice(0, 2).flat())].map(textOf).filter(Boolean).join(' · '), 140)

/** On one line, and no longer than there is room for. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most).trimEnd()} …` : line
}
