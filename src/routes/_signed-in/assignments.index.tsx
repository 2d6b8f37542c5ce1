import { createFileRoute } from '@tanstack/react-router'
import { AssignmentsPage } from '../../features/assignment-editing/assignments-page.tsx'

export const Route = createFileRoute('/_signed-in/assignments/')({ component: AssignmentsRoute })

function AssignmentsRoute() {
  const { user, memberships } = Route.useRouteContext()
  return <AssignmentsPage userId={user.id} regions={memberships.regions} />
}
