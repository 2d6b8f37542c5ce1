import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { AssignmentsPage } from '../../features/assignments/assignments-page.tsx'
import { assignmentsQuery } from '../../features/assignments/assignments-queries.ts'
import { planStateOf } from '../../features/assignments/plan-state.ts'
import { usePlan } from '../../features/plan/plan-context.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** A leader's front page. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/')({
  codeSplitGroupings: [['component', 'loader']],
  loader: ({ context: { queryClient, user, memberships }, params: { schoolId } }) => {
    const isLeader = memberships.schools.some(({ id }) => id === schoolId)
    return queryClient.ensureQueryData(assignmentsQuery({ schoolId, userId: user.id, isLeader }))
  },
  component: AssignmentsRoute,
})

function AssignmentsRoute() {
  const { schoolId } = Route.useParams()
  const { user, memberships } = Route.useRouteContext()
  const { school: heading } = school.useLoaderData()
  const { rows, names, editing } = usePlan()
  const isLeader = memberships.schools.some(({ id }) => id === schoolId)
  const { data: assignments } = useSuspenseQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader }))
  return (
    <AssignmentsPage
      school={heading}
      userId={user.id}
      isLeader={isLeader}
      assignments={assignments}
      names={names}
      plan={planStateOf(rows, editing?.engine ?? null)}
    />
  )
}
