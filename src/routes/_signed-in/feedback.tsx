import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { awaitingQuery, draftsQuery } from '../../features/feedback/comments-queries.ts'
import { FeedbackPage } from '../../features/feedback/page/feedback-page.tsx'
import { namesQuery } from '../../features/plan/saving/plan-queries.ts'

/** For facilitators. Leaders meet feedback in their plan; the database decides anyway. */
export const Route = createFileRoute('/_signed-in/feedback')({
  // The loader too, with what it asks: a loader's home is otherwise the first load.
  codeSplitGroupings: [['component', 'loader']],
  beforeLoad: ({ context }) => {
    if (context.memberships.regions.length === 0) throw notFound()
  },
  loader: ({ context: { queryClient, user } }) =>
    Promise.all([
      queryClient.ensureQueryData(draftsQuery),
      queryClient.ensureQueryData(awaitingQuery),
      queryClient.ensureQueryData(namesQuery(user.id)),
    ]),
  component: FeedbackRoute,
})

function FeedbackRoute() {
  const { user, memberships } = Route.useRouteContext()
  const { data: names } = useSuspenseQuery(namesQuery(user.id))
  return <FeedbackPage regions={memberships.regions} names={names} />
}
