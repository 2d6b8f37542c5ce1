import { Link } from '@tanstack/react-router'
import type { PartStatus, RegionFilter } from '../../shared/region-filter.ts'
import { TabLinks } from '../../shared/ui/layout/tab-links.tsx'
import type { OverviewPart, RegionTotal } from './overview-queries.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { countMissing } from './week/week.ts'

interface ListTabsProps {
  totals: RegionTotal[]
  /** The part whose deadline is nearest. */
  part: OverviewPart | undefined
  filter: RegionFilter
}

const missing: PartStatus[] = ['under_way', 'not_begun', 'extended']
const late: PartStatus[] = ['handed_in_late']

/** The choices of schools that are made most, each with how many it has; whatever else is chosen stays. */
export function ListTabs({ totals, part, filter }: ListTabsProps) {
  const { tabs } = useOverviewMessages()
  const sum = (count: 'schools' | 'unread') => totals.reduce((all, total) => all + total[count], 0)
  const counts = part && countMissing(totals, part)
  const views = [
    { words: tabs.all, count: sum('schools'), change: {} },
    ...(part && counts
      ? [
          {
            words: tabs.missing, // Of leaders who hand in each for themselves there may be more than schools.
            count: part.respondent === 'leader' ? '' : counts.missing,
            change: { part: part.id, status: missing },
          },
        ]
      : []),
    { words: tabs.unread, count: sum('unread'), change: { unread: true as const } },
    ...(part && counts && counts.late > 0
      ? [{ words: tabs.late, count: counts.late, change: { part: part.id, status: late } }]
      : []),
  ]
  return (
    <TabLinks label={tabs.label}>
      {views.map(({ words, count, change }) => {
        const search: RegionFilter = {
          ...filter,
          part: undefined,
          status: undefined,
          unread: undefined,
          ...change,
        }
        return (
          <Link
            key={words}
            to="/schools"
            search={search}
            replace
            resetScroll={false}
            aria-current={isSame(search, filter) ? 'page' : undefined}
          >
            {words} {count}
          </Link>
        )
      })}
    </TabLinks>
  )
}

const isSame = (one: RegionFilter, other: RegionFilter) =>
  one.unread === other.unread && one.part === other.part && one.status?.join() === other.status?.join()
