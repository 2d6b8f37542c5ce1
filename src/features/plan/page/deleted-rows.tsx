import { Button, Paragraph } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { authorName } from '../../../shared/people/author.ts'
import { mainText } from '../../../shared/plan/plan-rows.ts'
import { deletedRows, type PlacedRow } from '../../../shared/plan/plan-tree.ts'
import { kindName } from '../../../shared/plan/plan-words.ts'
import { useFocusAgain } from '../opening/opening-context.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import styles from './deleted-rows.module.css'
import { useNotify } from './plan-notice.tsx'

/** What has been deleted from the plan, each with a way back. */
export function DeletedRows() {
  const { plan } = useMessages()
  const { rows } = usePlan()
  const deleted = deletedRows(rows)
  if (deleted.length === 0) return null
  return (
    <details className={styles.deleted}>
      <summary>{plan.deletedRows(deleted.length)}</summary>
      <Paragraph data-size="sm">{plan.deletedRowsHelp}</Paragraph>
      <ul className={styles.list}>
        {deleted.map((entry) => (
          <DeletedRowItem key={entry.row.id} {...entry} />
        ))}
      </ul>
    </details>
  )
}

function DeletedRowItem({ table, kind, row }: PlacedRow) {
  const { plan } = useMessages()
  const { names } = usePlan()
  const { changes } = usePlanEditing()
  const { language } = useLanguage()
  const notify = useNotify()
  const focusAgain = useFocusAgain()
  const text = mainText(row) || plan.withoutText
  const name = authorName(names, row.updated_by, { former: plan.formerLeader, nameless: plan.nameless })

  function restore() {
    changes.restore(table, row.id)
    notify({ text: plan.restored })
    focusAgain(table, row.id)
  }

  return (
    <li className={styles.item}>
      <div>
        <span className={styles.kind}>{kindName(kind, plan)}</span>
        <p className={styles.text}>{text}</p>
        <span className={styles.meta}>
          {plan.changedBy(name, formatDateTime(row.deleted_at ?? '', language))}
        </span>
      </div>
      <Button variant="secondary" data-size="sm" aria-label={`${plan.restore}: ${text}`} onClick={restore}>
        {plan.restore}
      </Button>
    </li>
  )
}
