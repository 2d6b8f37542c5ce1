import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Columns } from '../../../shared/ui/layout/stack.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import styles from './health.module.css'
import type { Health } from './health-queries.ts'

/** How much there is of what takes room. */
export function RowCounts({ rows }: { rows: Health['rows'] }) {
  const { rows: text } = useAdminMessages().health
  const { language } = useLanguage()
  return (
    <Columns as="dl" min="9rem" gap={3} className={styles.counts}>
      {(Object.keys(text) as (keyof Health['rows'])[]).map((kind) => (
        <div key={kind}>
          <dt>{text[kind]}</dt>
          <dd>{rows[kind].toLocaleString(language)}</dd>
        </div>
      ))}
    </Columns>
  )
}
