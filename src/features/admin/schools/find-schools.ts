import type { AdminRegion, Facilitator } from '../regions/regions-queries.ts'
import type { AdminSchoolFilter } from './school-filter.ts'
import type { AdminSchool } from './schools-queries.ts'

export interface RegionSchools {
  region: { id: string; name: string }
  schools: AdminSchool[]
}

/** The schools that match, each under its region, in the order given; regions without any are left out. */
export function findSchools(
  regions: { id: string; name: string }[],
  schools: AdminSchool[],
  { search, regionId, show }: AdminSchoolFilter,
): RegionSchools[] {
  const wanted = search?.trim().toLocaleLowerCase('nb') ?? ''
  const byRegion = new Map(regions.map((region) => [region.id, { region, schools: [] as AdminSchool[] }]))
  for (const school of schools) {
    const isWanted =
      (!regionId || school.regionId === regionId) &&
      (show !== 'retired' || school.isRetired) &&
      (show !== 'leaderless' || (school.leaders === 0 && !school.isRetired)) &&
      school.name.toLocaleLowerCase('nb').includes(wanted)
    if (isWanted) byRegion.get(school.regionId)?.schools.push(school)
  }
  return [...byRegion.values()].filter((group) => group.schools.length > 0)
}

/** As many of the schools as there is room for, from the start. */
export function takeSchools(groups: RegionSchools[], room: number): RegionSchools[] {
  let left = room
  return groups
    .map(({ region, schools }) => {
      const taken = schools.slice(0, Math.max(left, 0))
      left -= taken.length
      return { region, schools: taken }
    })
    .filter((group) => group.schools.length > 0)
}

/** Which facilitators a school loses, gets and keeps when it moves from one region to another. */
export function readersAfterMove(from: AdminRegion | undefined, to: AdminRegion) {
  const has = (region: AdminRegion | undefined, person: Facilitator) =>
    region?.facilitators.some(({ userId }) => userId === person.userId) ?? false
  const before = from?.facilitators ?? []
  return {
    losing: before.filter((person) => !has(to, person)),
    gaining: to.facilitators.filter((person) => !has(from, person)),
    keeping: before.filter((person) => has(to, person)),
  }
}
