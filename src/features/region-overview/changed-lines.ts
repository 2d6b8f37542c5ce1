import type { RegionFilter } from '../../shared/region-filter.ts'
import type { SchoolLine } from './overview-queries.ts'

/** More than so many are fetched sooner with all the others than one by one. */
const MOST = 10

interface LinePlace {
  schoolId: string
  /** The school before it in the list; null: it is the first. */
  after: string | null
}

/** By name, of all schools: what they write and hand in changes neither the order nor who is listed. */
const isSettled = ({ sort = 'name', status, unread }: RegionFilter) => sort === 'name' && !status && !unread

/**
 * Where in the list these schools stand. Null: all must be asked for anew, because they are many, or because one that
 * was not listed, or not fetched yet, may have come in among the others.
 */
export function placesOf(
  lines: readonly SchoolLine[],
  schoolIds: ReadonlySet<string>,
  filter: RegionFilter,
): LinePlace[] | null {
  const places = lines.flatMap(({ school_id: schoolId }, index) =>
    schoolIds.has(schoolId) ? [{ schoolId, after: lines[index - 1]?.school_id ?? null }] : [],
  )
  const areAllKnown = places.length === schoolIds.size || isSettled(filter)
  return areAllKnown && places.length <= MOST ? places : null
}

/**
 * What now comes after the school before each. Null: for one of them it is another than before, so something has
 * moved, come or gone.
 */
export function stillInPlace(
  places: readonly LinePlace[],
  found: readonly (SchoolLine | undefined)[],
): SchoolLine[] | null {
  const lines = found.filter((line, index) => line?.school_id === places[index]?.schoolId)
  return lines.length === places.length ? (lines as SchoolLine[]) : null
}

/** The pages with these lines in place of what was known of the same schools. */
export const withLines = (pages: SchoolLine[][], lines: readonly SchoolLine[]): SchoolLine[][] =>
  pages.map((page) => page.map((line) => lines.find(({ school_id }) => school_id === line.school_id) ?? line))
