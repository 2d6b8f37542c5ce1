import { type Gathering, nextGathering } from '../../shared/columns/gatherings.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'
import { isUuid } from '../../shared/search-params.ts'
import type { Example } from './examples-queries.ts'

/** Which examples are shown; kept in the address. */
export interface ExampleChoice extends Pick<RegionFilter, 'regions'> {
  /** The id of a gathering, all of them, or those for none. Absent: the next gathering. */
  gathering?: string | undefined
}

/** What of an address is a choice; whatever else stands there is left out. */
export const exampleChoiceOf = (search: Record<string, unknown>): ExampleChoice => ({
  regions: regionFilterOf(search).regions,
  gathering:
    search.gathering === 'all' || search.gathering === 'none' || isUuid(search.gathering)
      ? search.gathering
      : undefined,
})

/** The gathering that is shown; all where none is chosen and none is planned, or the chosen one is not there. */
export function shownGathering(
  { gathering }: ExampleChoice,
  gatherings: readonly Gathering[],
  regionIds: readonly string[],
  today: string,
): string {
  if (gathering === 'all' || gathering === 'none') return gathering
  if (gatherings.some(({ id }) => id === gathering)) return gathering ?? 'all'
  return nextGathering(gatherings, regionIds, today)?.id ?? 'all'
}

export const isFor = ({ gathering_id }: Pick<Example, 'gathering_id'>, gathering: string): boolean =>
  gathering === 'all' || (gathering_id ?? 'none') === gathering
