import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound, Outlet, redirect } from '@tanstack/react-router'
import { useEffect } from 'react'
import { canRead, dropSchool } from '../../features/access/memberships-queries.ts'
import { AccessLost } from '../../features/plan/page/access-lost.tsx'
import { PlanProvider } from '../../features/plan/saving/plan-provider.tsx'
import {
  AccessLostError,
  namesQuery,
  planRowsQuery,
  schoolQuery,
} from '../../features/plan/saving/plan-queries.ts'
import { isUuid } from '../../shared/search-params.ts'

/** Everything about one school: loads its plan, and keeps it open for the pages below. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId')({
  // An address that cannot be a school's is answered here; the database would call it an error.
  beforeLoad: ({ params }) => {
    if (!isUuid(params.schoolId)) throw notFound()
  },
  loader: async ({ context: { queryClient, user, memberships }, params: { schoolId } }) => {
    const [school] = await Promise.all([
      queryClient.ensureQueryData(schoolQuery(schoolId)),
      // Its own refusal is told by the school's absence, or by the page if it comes later.
      queryClient.ensureQueryData(planRowsQuery(schoolId)).catch(() => undefined),
      queryClient.ensureQueryData(namesQuery(user.id)),
    ])
    if (!school) throw notFound()
    // An administrator sees that the school exists, and none of its plan: it must not look as if it were empty.
    if (memberships.isAdmin && !canRead(memberships, school)) {
      throw redirect({ to: '/schools/$schoolId/people', params: { schoolId } })
    }
    return { school }
  },
  component: SchoolRoute,
})

function SchoolRoute() {
  const { schoolId } = Route.useParams()
  const { user, memberships, queryClient } = Route.useRouteContext()
  const { school } = Route.useLoaderData()
  const { data: rows, error } = useSuspenseQuery(planRowsQuery(schoolId))
  const { data: names } = useSuspenseQuery(namesQuery(user.id))
  const isLost = error instanceof AccessLostError
  // Where the way on leads is decided by what is remembered.
  useEffect(() => {
    if (isLost) dropSchool(queryClient, user.id, schoolId).catch(() => undefined)
  }, [isLost, queryClient, user.id, schoolId])
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
      {isLost ? <AccessLost schoolName={school.name} /> : <Outlet />}
    </PlanProvider>
  )
}
