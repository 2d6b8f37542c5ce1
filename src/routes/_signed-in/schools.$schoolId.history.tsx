import { createFileRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { HistoryPage } from '../../features/plan/history-page.tsx'

const searchSchema = z.object({
  rowId: z.catch(z.optional(z.uuid()), undefined),
  field: z.catch(z.optional(z.string()), undefined),
})

export const Route = createFileRoute('/_signed-in/schools/$schoolId/history')({
  validateSearch: searchSchema,
  component: HistoryRoute,
})

function HistoryRoute() {
  const navigate = Route.useNavigate()
  return <HistoryPage filter={Route.useSearch()} onFilter={(filter) => void navigate({ search: filter })} />
}
