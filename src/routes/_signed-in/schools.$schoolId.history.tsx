import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '../../features/plan/history/history-page.tsx'
import type { RevisionFilter } from '../../features/plan/history/revisions-queries.ts'
import { isWithinDateLimits } from '../../shared/date-limits.ts'
import { isUuid, optionalText } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/schools/$schoolId/history')({
  validateSearch: (search): RevisionFilter => ({
    rowId: isUuid(search.rowId) ? search.rowId : undefined,
    field: optionalText(search.field),
    author: isUuid(search.author) ? search.author : undefined,
    until: isDate(search.until) ? search.until : undefined,
  }),
  component: HistoryRoute,
})

const isDate = (value: unknown): value is string => typeof value === 'string' && isWithinDateLimits(value)

function HistoryRoute() {
  const navigate = Route.useNavigate()
  return (
    <HistoryPage
      filter={Route.useSearch()}
      onFilter={(filter) => void navigate({ search: filter, replace: true, resetScroll: false })}
    />
  )
}
