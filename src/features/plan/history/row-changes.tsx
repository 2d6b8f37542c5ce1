import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { authorName } from '../../../shared/people/author.ts'
import { changeEvent } from '../../../shared/plan/comparison/change-event.ts'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import { isTextField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import { useNotify } from '../page/plan-notice.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './history-page.module.css'
import { revisedRow } from './revision-text.ts'
import type { Revision } from './revisions-queries.ts'

export interface RowChangesProps {
  /** Of one row, in one sitting. */
  revisions: readonly Revision[]
  /** The page is about one row only, so that none has to be named. */
  isRowKnown: boolean
  /** The last of each row in the list: there, and nowhere else, a deleted one can be brought back. */
  newest: ReadonlySet<number | undefined>
}

export function RowChanges({ revisions, isRowKnown, newest }: RowChangesProps) {
  const [first] = revisions
  if (!first) return null
  return (
    <Stack as="section" gap={3} className={styles.changes}>
      {!isRowKnown && <RowLink revision={first} />}
      <Stack as="ol" gap={4}>
        {revisions.map((revision) => (
          <RevisionItem key={revision.id} revision={revision} />
        ))}
      </Stack>
      {newest.has(first.id) && <RestoreRow revision={first} />}
    </Stack>
  )
}

function RowLink({ revision }: { revision: Revision }) {
  const messages = useMessages()
  const { schoolId, rows } = usePlan()
  const row = revisedRow(rows, revision.table_name, revision.row_id, messages)
  return (
    <Heading level={3} data-size="2xs" className={styles.row}>
      {row ? (
        <Link
          className="ds-link"
          to="/schools/$schoolId/history"
          params={{ schoolId }}
          search={{ rowId: revision.row_id }}
        >
          {row.kind}: {row.excerpt || messages.plan.withoutText}
        </Link>
      ) : (
        messages.history.unknownRow
      )}
    </Heading>
  )
}

/** A change; who and when is said over it. */
function RevisionItem({ revision }: { revision: Revision }) {
  const messages = useMessages()
  const { plan, history } = messages
  const { names } = usePlan()
  const { table_name: table, field, co_author_ids: others } = revision
  const unknown = { former: plan.formerLeader, nameless: plan.nameless }
  const isText = isTextField(table, field)
  const label = isText && fieldLabel(table, field, plan)
  return (
    <Stack as="li" gap={2}>
      {(label || others.length > 0) && (
        <Row gap={4} className={styles.meta}>
          {label && <strong>{label}</strong>}
          {others.length > 0 && (
            <Subtle>{history.together(others.map((id) => authorName(names, id, unknown)))}</Subtle>
          )}
        </Row>
      )}
      {isText ? (
        <MarkedText before={revision.before ?? ''} after={revision.after ?? ''} />
      ) : (
        <p className={styles.event}>{changeEvent(revision, messages)}</p>
      )}
      {isText && revision.before && <RestoreText revision={revision} text={revision.before} />}
    </Stack>
  )
}

/** Back to what was: a save like any other, so that it too can be taken back. Only for those who edit. */
function RestoreText({ revision, text }: { revision: Revision; text: string }) {
  const messages = useMessages()
  const { editing, rows } = usePlan()
  const notify = useNotify()
  const { table_name: table, row_id: id, field } = revision
  const row = revisedRow(rows, table, id, messages)
  if (!editing || !row || row.isDeleted) return null
  const { engine } = editing

  function restore() {
    const key = { table, id }
    const now = engine.field(key, field).getSnapshot().text
    engine.replace(key, field, text)
    notify({ text: messages.history.textRestored, undo: () => engine.replace(key, field, now) })
  }

  return (
    <Button variant="secondary" data-size="sm" onClick={restore}>
      {messages.history.restoreText}
    </Button>
  )
}

function RestoreRow({ revision }: { revision: Revision }) {
  const messages = useMessages()
  const { editing, rows } = usePlan()
  const { table_name: table, row_id: id } = revision
  if (!editing || !revisedRow(rows, table, id, messages)?.isDeleted) return null
  return (
    <Button
      variant="secondary"
      data-size="sm"
      onClick={() => editing.changes.restore(table as PlanTable, id)}
    >
      {messages.plan.restore}
    </Button>
  )
}
