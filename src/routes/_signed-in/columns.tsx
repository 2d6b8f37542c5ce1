import { createFileRoute, notFound } from '@tanstack/react-router'
import type { ColumnChoice } from '../../features/columns/column-choice.ts'
import { ColumnsPage } from '../../features/columns/columns-page.tsx'

/** For facilitators; the database decides anyway. */
export const Route = createFileRoute('/_signed-in/columns')({
  // Looked through by the page, so that the first load of another one knows nothing of it.
  validateSearch: (search): ColumnChoice => search,
  beforeLoad: ({ context }) => {
    if (context.memberships.regions.length === 0) throw notFound()
  },
  component: ColumnsRoute,
})

function ColumnsRoute() {
  const { user, memberships } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  return (
    <ColumnsPage
      userId={user.id}
      regions={memberships.regions}
      search={Route.useSearch()}
      onChoice={(choice) => void navigate({ search: choice, replace: true })}
    />
  )
}
