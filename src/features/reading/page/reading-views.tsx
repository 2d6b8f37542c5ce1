import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { formatDate, todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { RegionFilter } from '../../../shared/region-filter.ts'
import { TabLinks } from '../../../shared/ui/layout/tab-links.tsx'
import { useReadingMessages } from '../texts/reading-messages.ts'
import type { CountingHandIn } from './hand-ins.ts'
import styles from './reading.module.css'

interface ReadingViewsProps {
  schoolId: string
  filter: RegionFilter
  handIns: readonly CountingHandIn[]
  names: Record<string, string>
  /** How many places in the plan are new. */
  newsCount: number
  /** At the first reading all is new, which is said once. */
  isFirst: boolean
  /** The hand-in that is shown; null: the plan as it is now. */
  current: string | null
}

/** Between the plan now and all that has been handed in and counts. */
export function ReadingViews(props: ReadingViewsProps) {
  const { schoolId, filter, handIns, names, newsCount, isFirst, current } = props
  const { views } = useReadingMessages()
  const { language } = useLanguage()
  const link = (view: string, isCurrent: boolean) =>
    ({
      to: '/read/$schoolId',
      params: { schoolId },
      search: { ...filter, view },
      resetScroll: false,
      'aria-current': isCurrent ? 'page' : undefined,
    }) as const
  return (
    <TabLinks label={views.label}>
      <Link {...link('now', current === null)}>
        {views.now} {newsCount > 0 && <Tag data-size="sm">{views.news(newsCount)}</Tag>}
      </Link>
      {handIns.map(({ id, part, isPersonal, userId, submittedAt, isNew }) => {
        const title = inLanguage(part, language).text
        const leader = names[userId ?? ''] ?? views.formerLeader
        return (
          <Link key={id} {...link(id, current === id)}>
            {isPersonal ? views.ofLeader(title, leader) : title}
            {/* Each assignment has its part for the plan, and all are called the same. */}{' '}
            <span className={styles.when}>{formatDate(todayInNorway(new Date(submittedAt)), language)}</span>{' '}
            {isNew && !isFirst && <Tag data-size="sm">{views.isNew}</Tag>}
          </Link>
        )
      })}
    </TabLinks>
  )
}
