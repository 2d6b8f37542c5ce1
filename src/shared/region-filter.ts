import { isUuid, optionalText } from './search-params.ts'

export const partStatuses = ['handed_in', 'handed_in_late', 'under_way', 'not_begun', 'extended'] as const
export type PartStatus = (typeof partStatuses)[number]

export const overviewSorts = [
  'name',
  'changed',
  'handed_in',
  'actions',
  'assumptions',
  'reflections',
] as const
export type OverviewSort = (typeof overviewSorts)[number]

/** Which schools a facilitator looks at, and in what order: kept in the address, on every page that goes through them. */
export interface RegionFilter {
  /** Absent: all own regions. */
  regions?: string[] | undefined
  /** Part of a school's name, in any case. */
  search?: string | undefined
  assignment?: string | undefined
  /** The part of the assignment whose status is filtered and sorted by. */
  part?: string | undefined
  status?: PartStatus[] | undefined
  /** Only schools with something that the reader has not read. */
  unread?: true | undefined
  /** Absent: by name. */
  sort?: OverviewSort | undefined
  desc?: true | undefined
}

/** What of an address is a filter; whatever else stands there is left out. */
export function regionFilterOf(search: Record<string, unknown>): RegionFilter {
  return {
    regions: listOf(search.regions, isUuid),
    search: optionalText(search.search),
    assignment: isUuid(search.assignment) ? search.assignment : undefined,
    part: isUuid(search.part) ? search.part : undefined,
    status: listOf(search.status, isOneOf(partStatuses)),
    unread: search.unread === true || undefined,
    sort: isOneOf(overviewSorts)(search.sort) ? search.sort : undefined,
    desc: search.desc === true || undefined,
  }
}

/** The filter as the database's region_overview takes it; what is not said is left out. */
export function regionArguments(filter: RegionFilter) {
  const { regions, search, assignment, part, status, unread, sort, desc } = filter
  return {
    ...(regions && { regions }),
    ...(search && { search }),
    ...(assignment && { assignment }),
    ...(part && { part }),
    ...(part && status && { statuses: status }),
    ...(unread && { only_unread: true }),
    ...(sort && { sort }),
    backwards: desc === true,
  }
}

const isOneOf =
  <T>(known: readonly T[]) =>
  (value: unknown): value is T =>
    known.includes(value as T)

function listOf<T>(value: unknown, isKnown: (one: unknown) => one is T): T[] | undefined {
  const list = Array.isArray(value) ? value.filter(isKnown) : []
  return list.length > 0 ? list : undefined
}
