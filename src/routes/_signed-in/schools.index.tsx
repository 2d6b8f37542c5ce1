import { createFileRoute } from '@tanstack/react-router'
import { OverviewPage } from '../../features/region-overview/overview-page.tsx'
import {
  demoRegionsQuery,
  missingQuery,
  newsQuery,
  overviewAssignmentsQuery,
  regionTotalsQuery,
  schoolLinesQuery,
} from '../../features/region-overview/overview-queries.ts'
import {
  completeFilter,
  partDueNext,
  shownAssignment,
} from '../../features/region-overview/shown-assignment.ts'
import { OwnSchools, SchoolsPage } from '../../features/schools/own-schools.tsx'
import { ownSchoolsQuery } from '../../features/schools/own-schools-queries.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'

/** Where leaders of several schools choose, and facilitators see all of their regions. */
export const Route = createFileRoute('/_signed-in/schools/')({
  codeSplitGroupings: [['component', 'loader']],
  validateSearch: (search): RegionFilter => regionFilterOf(search),
  loader: async ({ context: { queryClient, user, memberships }, location }) => {
    const own = memberships.schools.map(({ id }) => id)
    const regionIds = memberships.regions.map(({ id }) => id)
    const ownSchools = own.length > 0 && queryClient.ensureQueryData(ownSchoolsQuery(own))
    if (regionIds.length > 0) {
      const assignments = await queryClient.ensureQueryData(overviewAssignmentsQuery(user.id, regionIds))
      const filter = regionFilterOf(location.search)
      const assignment = shownAssignment(assignments, filter)
      const part = assignment && partDueNext(assignment)
      await Promise.all([
        part && queryClient.ensureQueryData(missingQuery(user.id, assignment.id, part.id)),
        queryClient.ensureQueryData(newsQuery(user.id)),
        queryClient.ensureQueryData(demoRegionsQuery(user.id)),
        queryClient.ensureQueryData(regionTotalsQuery(user.id, assignment?.id)),
        queryClient.ensureInfiniteQueryData(schoolLinesQuery(user.id, completeFilter(filter, assignment))),
      ])
    }
    await ownSchools
  },
  component: SchoolsRoute,
})

function SchoolsRoute() {
  const { user, memberships } = Route.useRouteContext()
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const own = memberships.schools.map(({ id }) => id)
  if (memberships.regions.length === 0) return <SchoolsPage schoolIds={own} />
  return (
    <OverviewPage
      userId={user.id}
      regions={memberships.regions}
      filter={filter}
      onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
      own={own.length > 0 && <OwnSchools schoolIds={own} />}
    />
  )
}
