import type { Bilingual } from '../i18n/bilingual.ts'

export interface Gathering {
  id: string
  name: Bilingual
  /** In the regions that were asked for, the first one first. */
  dates: { regionId: string; startsOn: string }[]
}

/** Those with a date in one of these regions. */
export const gatheringsIn = (gatherings: readonly Gathering[], regionIds: readonly string[]): Gathering[] =>
  gatherings.filter(({ dates }) => dates.some(({ regionId }) => regionIds.includes(regionId)))

/** The next gathering in one of these regions, today's with it; null when none is planned. */
export function nextGathering(
  gatherings: readonly Gathering[],
  regionIds: readonly string[],
  today: string,
): Gathering | null {
  const nextOf = ({ dates }: Gathering) =>
    dates.find(({ regionId, startsOn }) => regionIds.includes(regionId) && startsOn >= today)?.startsOn
  return (
    gatherings
      .filter((gathering) => nextOf(gathering) !== undefined)
      .toSorted((a, b) => (nextOf(a) ?? '').localeCompare(nextOf(b) ?? ''))[0] ?? null
  )
}
