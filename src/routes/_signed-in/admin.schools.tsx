import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { adminRegionsQuery } from '../../features/admin/regions/regions-queries.ts'
import { type AdminSchoolFilter, schoolsToShow } from '../../features/admin/schools/school-filter.ts'
import { AdminSchoolsPage } from '../../features/admin/schools/schools-page.tsx'
import { adminSchoolsQuery } from '../../features/admin/schools/schools-queries.ts'
import { optionalText } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/admin/schools')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search): AdminSchoolFilter => ({
    search: optionalText(search.search),
    regionId: optionalText(search.regionId),
    show: schoolsToShow(search.show),
  }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(adminSchoolsQuery),
      queryClient.ensureQueryData(adminRegionsQuery),
    ]),
  component: AdminSchoolsRoute,
})

function AdminSchoolsRoute() {
  const { data: schools } = useSuspenseQuery(adminSchoolsQuery)
  const { data: regions } = useSuspenseQuery(adminRegionsQuery)
  const navigate = Route.useNavigate()
  return (
    <AdminSchoolsPage
      schools={schools}
      regions={regions}
      filter={Route.useSearch()}
      onFilter={(filter) => void navigate({ search: filter, replace: true })}
    />
  )
}
