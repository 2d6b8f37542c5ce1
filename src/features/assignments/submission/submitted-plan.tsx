import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { rowTitle, shownFields } from '../../../shared/plan/comparison/compared-words.ts'
import type { ComparedRow } from '../../../shared/plan/comparison/plan-comparison.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './submission.module.css'

/** A plan, goal by goal, with what differs between two copies marked. One copy compared with itself has no marks. */
export function SubmittedPlan({ rows, areChangesNamed }: { rows: ComparedRow[]; areChangesNamed: boolean }) {
  const { receipt } = useAssignmentMessages()
  if (rows.length === 0) return <Paragraph>{receipt.nothing}</Paragraph>
  return (
    <Stack gap={6}>
      {rows.map((row) => (
        <PlanRow key={row.id} row={row} level={2} areChangesNamed={areChangesNamed} />
      ))}
    </Stack>
  )
}

type Level = 2 | 3 | 4 | 5

interface PlanRowProps {
  row: ComparedRow
  level: Level
  areChangesNamed: boolean
}

function PlanRow({ row, level, areChangesNamed }: PlanRowProps) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  return (
    <Stack as="section" gap={2} className={styles.row} data-kind={row.kind}>
      <Row gap={2}>
        <Heading level={level} data-size="2xs">
          {rowTitle(row, plan)}
        </Heading>
        {areChangesNamed && <ChangeTag row={row} />}
      </Row>
      {shownFields(row, plan, language).map(({ field, label, before, after }) => (
        <div key={field}>
          {label && <Subtle>{label}</Subtle>}
          <MarkedText before={before} after={after} />
        </div>
      ))}
      {row.children.map((child) => (
        <PlanRow key={child.id} row={child} level={(level + 1) as Level} areChangesNamed={areChangesNamed} />
      ))}
    </Stack>
  )
}

const colors = { added: 'success', removed: 'danger', changed: 'info' } as const

function ChangeTag({ row: { change, isMoved } }: { row: ComparedRow }) {
  const { receipt } = useAssignmentMessages()
  if (change === 'none') return null
  return (
    <Tag data-size="sm" data-color={colors[change]}>
      {isMoved ? receipt.change.moved : receipt.change[change]}
    </Tag>
  )
}
