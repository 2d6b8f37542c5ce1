import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'
import { AccessLost } from '../../features/plan/access-lost.tsx'
import { PlanProvider } from '../../features/plan/plan-provider.tsx'
import { AccessLostError, namesQuery, planRowsQuery, schoolQuery } from '../../features/plan/plan-queries.ts'
import { isUuid } from '../../shared/search-params.ts'

/** Everything about one school: loads its plan, and keeps it open for the pages below. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId')({
  // An address that cannot be a school's is answered here; the database would call it an error.
  beforeLoad: ({ params }) => {
    if (!isUuid(params.schoolId)) throw notFound()
  },
  loader: async ({ context: { queryClient, user }, params: { schoolId } }) => {
    const [school] = await Promise.all([
      queryClient.ensureQueryData(schoolQuery(schoolId)),
      // Its own refusal is told by the school's absence, or by the page if it comes later.
      queryClient.ensureQueryData(planRowsQuery(schoolId)).catch(() => undefined),
      queryClient.ensureQueryData(namesQuery(user.id)),
    ])
    if (!school) throw notFound()
    return { school }
  },
  component: SchoolRoute,
})

function SchoolRoute() {
  const { schoolId } = Route.useParams()
  const { user, memberships } = Route.useRouteContext()
  const { school } = Route.useLoaderData()
  const { data: rows, error } = useSuspenseQuery(planRowsQuery(schoolId))
  const { data: names } = useSuspenseQuery(namesQuery(user.id))
  const canEdit = memberships.schools.some((led) => led.id === schoolId)
  return (
    <PlanProvider
      key={schoolId}
      userId={user.id}
      schoolId={schoolId}
      rows={rows}
      names={names}
      canEdit={canEdit}
    >
      {error instanceof AccessLostError ? <AccessLost schoolName={school.name} /> : <Outlet />}
    </PlanProvider>
  )
}
