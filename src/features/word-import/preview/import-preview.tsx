import { Alert, Checkbox, Paragraph } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Source } from '../document/read-source.ts'
import { tablesOf } from '../document/source-document.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { AnswersChoice } from './answers-choice.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { countRows } from './draft-limits.ts'
import { type Choices, canSplit, type ImportDraft, type QuestionPart } from './import-state.ts'
import { Leftovers } from './leftovers.tsx'
import { PlanProblems } from './plan-problems.tsx'
import { TableChoice } from './table-choice.tsx'

interface ImportPreviewProps {
  source: Source
  choices: Choices
  onChoose: (changed: Partial<Choices>) => void
  draft: ImportDraft
  parts: readonly QuestionPart[]
  isExistingUnknown: boolean
  /** The plan as the page that shows plans draws it. */
  plan: ReactNode
}

/** What was read, as it will be, with all that can be understood otherwise. */
export function ImportPreview(props: ImportPreviewProps) {
  const { source, choices, onChoose, draft, parts, isExistingUnknown, plan } = props
  const { look: text } = useWordImportMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const tables = tablesOf(source.document)

  // What was asked for stands here; a keyboard or screen reader goes on from it.
  useEffect(() => {
    if (source) heading.current?.focus()
  }, [source])

  return (
    <section className={styles.section} aria-labelledby="import-look">
      <h2 id="import-look" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {source.document.extras.hasMacros && <Alert data-size="sm">{text.macros}</Alert>}
      {source.document.extras.isComeApart && <Alert data-color="warning">{text.comeApart}</Alert>}
      {tables.length === 0 && <Alert data-color="warning">{text.noTable}</Alert>}
      {tables.length > 1 && (
        <TableChoice
          tables={tables}
          chosen={choices.tables}
          onChoose={(chosen) => onChoose({ tables: chosen })}
        />
      )}
      <Columns {...props} />
      {canSplit(source, choices) && (
        <Checkbox
          value="split"
          label={text.split}
          description={text.splitHelp}
          checked={choices.isSplit}
          onChange={({ target }) => onChoose({ isSplit: target.checked })}
        />
      )}
      {tables.length > 0 && <PlanPreview draft={draft} plan={plan} />}
      {parts.length > 0 && (
        <AnswersChoice
          parts={parts}
          part={draft.part}
          answers={draft.answers}
          isUnknown={isExistingUnknown}
          onPart={(partId) => onChoose({ partId })}
          onText={(id, body) => onChoose({ texts: { ...choices.texts, [id]: body } })}
          onTake={(id, isTaken) => onChoose({ isTaken: { ...choices.isTaken, [id]: isTaken } })}
        />
      )}
      <Leftovers draft={draft} document={source.document} />
    </section>
  )
}

function Columns({ source, choices, onChoose }: ImportPreviewProps) {
  const { look: text } = useWordImportMessages()
  const tables = tablesOf(source.document)
  return choices.tables.map((at) => {
    const [table, reading] = [tables[at], choices.readings[at]]
    if (!table || !reading) return null
    return (
      <ColumnChoice
        key={at}
        legend={tables.length > 1 ? text.columnsOf(at + 1) : text.columns}
        table={table}
        reading={reading}
        onRead={(changed) => onChoose({ readings: choices.readings.with(at, changed) })}
      />
    )
  })
}

function PlanPreview({ draft, plan }: { draft: ImportDraft; plan: ReactNode }) {
  const { look: text } = useWordImportMessages()
  const { longTermGoal, shortTermGoal, action, reflection } = countRows(draft.taken)
  return (
    <div className={styles.section}>
      <h3>{text.plan}</h3>
      <Paragraph role="status">
        {draft.taken.length === 0
          ? text.noPlan
          : text.counts(longTermGoal, shortTermGoal, action, reflection)}
      </Paragraph>
      <PlanProblems draft={draft} />
      {draft.rows.length > 0 && (
        <>
          <Paragraph data-size="sm">{text.rowsHelp}</Paragraph>
          <div className={styles.rows}>{plan}</div>
        </>
      )}
    </div>
  )
}
