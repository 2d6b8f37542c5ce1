import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import type { SchoolFilter } from '../../features/schools/filter-schools.ts'
import { schoolOverviewsQuery } from '../../features/schools/school-overviews-queries.ts'
import { SchoolsPage } from '../../features/schools/schools-page.tsx'
import { optionalText } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/schools/')({
  validateSearch: (search): SchoolFilter => ({
    search: optionalText(search.search),
    regionId: optionalText(search.regionId),
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(schoolOverviewsQuery(context.user.id)),
  component: SchoolsRoute,
})

function SchoolsRoute() {
  const { user, memberships } = Route.useRouteContext()
  const { data: overviews } = useSuspenseQuery(schoolOverviewsQuery(user.id))
  const navigate = Route.useNavigate()
  return (
    <SchoolsPage
      overviews={overviews}
      ownSchoolIds={memberships.schools.map((school) => school.id)}
      regions={memberships.regions}
      filter={Route.useSearch()}
      onFilter={(filter) => void navigate({ search: filter, replace: true })}
    />
  )
}
