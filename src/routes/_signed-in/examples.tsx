import { createFileRoute, notFound } from '@tanstack/react-router'
import type { ExampleChoice } from '../../features/examples/example-choice.ts'
import { ExamplesPage } from '../../features/examples/examples-page.tsx'

/** For facilitators; the database decides anyway. */
export const Route = createFileRoute('/_signed-in/examples')({
  // Looked through by the page, so that the first load of another one knows nothing of it.
  validateSearch: (search): ExampleChoice => search,
  beforeLoad: ({ context }) => {
    if (context.memberships.regions.length === 0) throw notFound()
  },
  component: ExamplesRoute,
})

function ExamplesRoute() {
  const { user, memberships } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  return (
    <ExamplesPage
      userId={user.id}
      regions={memberships.regions}
      search={Route.useSearch()}
      onChoice={(choice) => void navigate({ search: choice, replace: true })}
    />
  )
}
