import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '../../features/plan/history/history-page.tsx'
import type { RevisionFilter } from '../../features/plan/history/revisions-queries.ts'
import { isUuid, optionalText } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/schools/$schoolId/history')({
  validateSearch: (search): RevisionFilter => ({
    rowId: isUuid(search.rowId) ? search.rowId : undefined,
    field: optionalText(search.field),
  }),
  component: HistoryRoute,
})

function HistoryRoute() {
  const navigate = Route.useNavigate()
  return <HistoryPage filter={Route.useSearch()} onFilter={(filter) => void navigate({ search: filter })} />
}
