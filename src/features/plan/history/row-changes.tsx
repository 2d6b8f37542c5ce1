import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { authorName } from '../../../shared/people/author.ts'
import { changeEvent } from '../../../shared/plan/comparison/change-event.ts'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import { isTextField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import { useNotify } from '../page/plan-notice.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './history-page.module.css'
import { revisedRow } from './revision-text.ts'
import type { Revision } from './revisions-queries.ts'

interface RevisionItemProps {
  revision: Revision
  /** The page is about one row only, so that no entry has to name it. */
  isRowKnown: boolean
}

export function RevisionItem({ revision, isRowKnown }: RevisionItemProps) {
  const messages = useMessages()
  const { plan, history } = messages
  const { language } = useLanguage()
  const { names } = usePlan()
  const { table_name: table, field } = revision
  const unknown = { former: plan.formerLeader, nameless: plan.nameless }
  const author = [revision.author_id, ...revision.co_author_ids]
    .map((id) => authorName(names, id, unknown))
    .join(', ')
  const isText = isTextField(table, field)
  const label = fieldLabel(table, field, plan)
  return (
    <Stack as="li" gap={2}>
      {!isRowKnown && <RowLink revision={revision} />}
      <Row gap={4} className={styles.meta}>
        {isText && label && <strong>{label}</strong>}
        <span>{history.by(author, formatDateTime(revision.ended_at, language))}</span>
      </Row>
      {isText ? (
        <MarkedText before={revision.before ?? ''} after={revision.after ?? ''} />
      ) : (
        <p className={styles.event}>{changeEvent(revision, messages)}</p>
      )}
      <WayBack revision={revision} isText={isText} />
    </Stack>
  )
}

function RowLink({ revision }: { revision: Revision }) {
  const messages = useMessages()
  const { schoolId, rows } = usePlan()
  const row = revisedRow(rows, revision.table_name, revision.row_id, messages)
  if (!row) return <span className={styles.row}>{messages.history.unknownRow}</span>
  return (
    <Link
      className={`ds-link ${styles.row}`}
      to="/schools/$schoolId/history"
      params={{ schoolId }}
      search={{ rowId: revision.row_id }}
    >
      {row.kind}: {row.excerpt || messages.plan.withoutText}
    </Link>
  )
}

/** Back to what was: a save like any other, so that it too can be taken back. Only for those who edit. */
function WayBack({ revision, isText }: { revision: Revision; isText: boolean }) {
  const messages = useMessages()
  const { plan, history } = messages
  const { editing, rows } = usePlan()
  const notify = useNotify()
  const { table_name: table, row_id: rowId, field, before } = revision
  const row = revisedRow(rows, table, rowId, messages)
  if (!editing || !row) return null
  const { engine, changes } = editing

  function restoreText(text: string) {
    const key = { table, id: rowId }
    const now = engine.field(key, field).getSnapshot().text
    engine.replace(key, field, text)
    notify({ text: history.textRestored, undo: () => engine.replace(key, field, now) })
  }

  if (row.isDeleted) {
    return (
      <Button variant="secondary" data-size="sm" onClick={() => changes.restore(table as PlanTable, rowId)}>
        {plan.restore}
      </Button>
    )
  }
  if (!isText || before === null || before === '') return null
  return (
    <Button variant="secondary" data-size="sm" onClick={() => restoreText(before)}>
      {history.restoreText}
    </Button>
  )
}
