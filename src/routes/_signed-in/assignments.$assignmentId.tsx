import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'
import { AssignmentLayout } from '../../features/assignment-editing/assignment-layout.tsx'
import { isUuid } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/assignments/$assignmentId')({
  // An address that cannot be an assignment's is answered here; the database would call it an error.
  beforeLoad: ({ params }) => {
    if (!isUuid(params.assignmentId)) throw notFound()
  },
  component: AssignmentRoute,
})

function AssignmentRoute() {
  const { assignmentId } = Route.useParams()
  const { user, memberships } = Route.useRouteContext()
  return (
    <AssignmentLayout
      key={assignmentId}
      assignmentId={assignmentId}
      userId={user.id}
      regions={memberships.regions}
    >
      <Outlet />
    </AssignmentLayout>
  )
}
