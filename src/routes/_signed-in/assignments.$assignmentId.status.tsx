import { createFileRoute } from '@tanstack/react-router'
import { type StatusChoice, StatusPage } from '../../features/assignment-editing/status-page.tsx'
import { isUuid } from '../../shared/search-params.ts'

export const Route = createFileRoute('/_signed-in/assignments/$assignmentId/status')({
  validateSearch: (search): StatusChoice => ({
    partId: isUuid(search.partId) ? search.partId : undefined,
    regionId: isUuid(search.regionId) ? search.regionId : undefined,
  }),
  component: StatusRoute,
})

function StatusRoute() {
  const navigate = Route.useNavigate()
  return (
    <StatusPage
      choice={Route.useSearch()}
      onChoice={(choice) => void navigate({ search: choice, replace: true })}
    />
  )
}
