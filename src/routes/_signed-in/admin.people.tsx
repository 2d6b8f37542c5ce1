import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import {
  acceptedInvitationsQuery,
  openInvitationsQuery,
} from '../../features/admin/people/invitations-queries.ts'
import { PeoplePage, type PeopleSearch } from '../../features/admin/people/people-page.tsx'
import { adminRegionsQuery } from '../../features/admin/regions/regions-queries.ts'
import { optionalText } from '../../shared/search-params.ts'

const isPage = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 1

export const Route = createFileRoute('/_signed-in/admin/people')({
  codeSplitGroupings: [['loader', 'component']],
  validateSearch: (search): PeopleSearch => ({
    search: optionalText(search.search),
    page: isPage(search.page) ? search.page : undefined,
  }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(adminRegionsQuery),
      queryClient.ensureQueryData(openInvitationsQuery()),
      queryClient.ensureQueryData(acceptedInvitationsQuery),
    ]),
  component: PeopleRoute,
})

function PeopleRoute() {
  const { user } = Route.useRouteContext()
  const { data: regions } = useSuspenseQuery(adminRegionsQuery)
  const navigate = Route.useNavigate()
  return (
    <PeoplePage
      userId={user.id}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      regions={regions}
      onLeft={() => void navigate({ to: '/' })}
    />
  )
}
