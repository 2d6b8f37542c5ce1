import type { SchoolOverview } from './school-overviews-queries.ts'

export interface SchoolFilter {
  /** Part of a school's name, in any case. */
  search?: string | undefined
  regionId?: string | undefined
}

/** The schools that match the filter, in the order given. */
export function filterSchools(
  schools: SchoolOverview[],
  { search, regionId }: SchoolFilter,
): SchoolOverview[] {
  const wanted = search?.trim().toLocaleLowerCase('nb') ?? ''
  return schools.filter(
    (school) =>
      (!regionId || school.region_id === regionId) &&
      (school.name ?? '').toLocaleLowerCase('nb').includes(wanted),
  )
}
