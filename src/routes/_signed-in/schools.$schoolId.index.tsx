import { useQuery } from '@tanstack/react-query'
import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { AssignmentsOffline, AssignmentsPage } from '../../features/assignments/front/assignments-page.tsx'
import { assignmentsQuery } from '../../features/assignments/model/assignments-queries.ts'
import { planStateOf } from '../../features/assignments/part/plan-state.ts'
import { NewsLink } from '../../features/feedback/page/news-link.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { TenMinutesLink } from '../../features/writing-help/ten-minutes-link.tsx'
import { OfflineError } from '../../shared/text/types.ts'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** A leader's front page. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/')({
  codeSplitGroupings: [['component', 'loader']],
  loader: async ({ context: { queryClient, user, memberships }, params: { schoolId } }) => {
    const isLeader = memberships.schools.some(({ id }) => id === schoolId)
    const query = assignmentsQuery({ schoolId, userId: user.id, isLeader })
    await queryClient.ensureQueryData(query).catch((error) => {
      // The page opens all the same, and leads to the plan.
      if (!(error instanceof OfflineError)) throw error
    })
  },
  component: AssignmentsRoute,
})

function AssignmentsRoute() {
  const { schoolId } = Route.useParams()
  const { user, memberships } = Route.useRouteContext()
  const { school: heading } = school.useLoaderData()
  const { rows, names, editing } = usePlan()
  const isLeader = memberships.schools.some(({ id }) => id === schoolId)
  const { data: assignments } = useQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader }))
  const tools = isLeader && <TenMinutesLink schoolId={schoolId} />
  if (!assignments) return <AssignmentsOffline school={heading} tools={tools} />
  return (
    <AssignmentsPage
      school={heading}
      userId={user.id}
      isLeader={isLeader}
      assignments={assignments}
      names={names}
      plan={planStateOf(rows, editing?.engine ?? null)}
      tools={tools}
      news={<NewsLink schoolId={schoolId} userId={user.id} />}
    />
  )
}
