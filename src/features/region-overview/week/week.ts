import type { RegionFilter } from '../../../shared/region-filter.ts'
import type { OverviewAssignment, OverviewPart, RegionTotal } from '../overview-queries.ts'
import type { Region } from '../region-cards.tsx'

export interface WeekProps {
  userId: string
  regions: Region[]
  totals: RegionTotal[]
  assignment: OverviewAssignment | undefined
  /** The part whose deadline is nearest. */
  part: OverviewPart | undefined
  filter: RegionFilter
}

/** How many hand-ins of a part are missing, expected and late, in all regions. */
export function countMissing(totals: RegionTotal[], part: OverviewPart) {
  const parts = totals.flatMap(({ parts }) => parts[part.id] ?? [])
  const sum = (count: 'expected' | 'handed_in' | 'late') => parts.reduce((all, one) => all + one[count], 0)
  return { missing: sum('expected') - sum('handed_in'), expected: sum('expected'), late: sum('late') }
}
