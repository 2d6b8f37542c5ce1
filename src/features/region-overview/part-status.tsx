import { Tag } from '@digdir/designsystemet-react'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import type { PartState } from './overview-queries.ts'
import styles from './school-table.module.css'
import { shortDateTime, shortLocal } from './short-date.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'

const colors = {
  handed_in: 'success',
  handed_in_late: 'warning',
  under_way: 'info',
  not_begun: 'neutral',
  extended: 'neutral',
} as const

/** How a school stands with a part: in words, and since or until when. */
export function PartStatusTag({ state }: { state: PartState | undefined }) {
  const messages = useOverviewMessages()
  const { language } = useLanguage()
  if (!state) return '–'
  const { status, handed_in, expected, handed_in_at, extended_until } = state
  const isHandedIn = status === 'handed_in' || status === 'handed_in_late'
  const notes = [
    !isHandedIn && handed_in > 0 && messages.partOf(handed_in, expected),
    isHandedIn && handed_in_at && shortDateTime(handed_in_at, language),
    status === 'extended' && extended_until && messages.until(shortLocal(extended_until, language)),
  ].filter(Boolean)
  return (
    <span className={styles.status}>
      <Tag data-size="sm" data-color={colors[status]}>
        {messages.status[status]}
      </Tag>
      {notes.length > 0 && <span className={styles.note}>{notes.join(', ')}</span>}
    </span>
  )
}
