import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { ExportPage } from '../../features/export/export-page.tsx'
import { exportedPartsQuery } from '../../features/export/export-queries.ts'
import { exportSearchOf } from '../../features/export/export-search.ts'

/** For facilitators; the database decides anyway what there is to take out. */
export const Route = createFileRoute('/_signed-in/export')({
  codeSplitGroupings: [['component', 'loader']],
  validateSearch: exportSearchOf,
  beforeLoad: ({ context }) => {
    if (context.memberships.regions.length === 0) throw notFound()
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(exportedPartsQuery(context.user.id)),
  component: ExportRoute,
})

function ExportRoute() {
  const { user, memberships } = Route.useRouteContext()
  const { data: parts } = useSuspenseQuery(exportedPartsQuery(user.id))
  const navigate = Route.useNavigate()
  return (
    <ExportPage
      regions={memberships.regions}
      parts={parts}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
