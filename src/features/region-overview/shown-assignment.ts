import type { RegionFilter } from '../../shared/region-filter.ts'
import { chooseAssignment } from './choose-assignment.ts'
import type { OverviewAssignment, OverviewPart } from './overview-queries.ts'

const osloClock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
})

const minuteInNorway = () => osloClock.format(new Date()).replace(' ', 'T')

/** The assignment that the overview is about. */
export const shownAssignment = (assignments: OverviewAssignment[], filter: RegionFilter) =>
  chooseAssignment(assignments, filter.assignment, minuteInNorway())

/** Of its parts the one that is due next, or was last. */
export const partDueNext = ({ parts }: OverviewAssignment): OverviewPart | undefined =>
  chooseAssignment(
    parts.map((part) => ({ id: part.id, part, parts: [part] })),
    undefined,
    minuteInNorway(),
  )?.part

/** The filter with what is shown when the address does not say: a part belongs to the assignment that is shown. */
export function completeFilter(
  filter: RegionFilter,
  assignment: OverviewAssignment | undefined,
): RegionFilter {
  const part = assignment?.parts.find(({ id }) => id === filter.part) ?? assignment?.parts[0]
  return { ...filter, assignment: assignment?.id, part: part?.id }
}
