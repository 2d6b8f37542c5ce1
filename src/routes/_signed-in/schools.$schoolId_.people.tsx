import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound, useRouter } from '@tanstack/react-router'
import { canRead, refreshMemberships } from '../../features/access/memberships-queries.ts'
import { PeoplePage } from '../../features/people/people-page.tsx'
import { schoolPeopleQuery } from '../../features/people/people-queries.ts'
import { isUuid } from '../../shared/search-params.ts'
import { NotFoundPage } from '../../shared/ui/not-found-page.tsx'

/** Not below the school's own route, which opens its plan: an administrator has none to open. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId_/people')({
  // The loader too, with what it asks: a loader's home is otherwise the first load.
  codeSplitGroupings: [['component', 'loader']],
  beforeLoad: ({ params }) => {
    if (!isUuid(params.schoolId)) throw notFound()
  },
  loader: async ({ context, params: { schoolId } }) => {
    const people = await context.queryClient.ensureQueryData(schoolPeopleQuery(schoolId))
    if (!people) throw notFound()
  },
  component: PeopleRoute,
})

function PeopleRoute() {
  const { schoolId } = Route.useParams()
  const { user, memberships, queryClient } = Route.useRouteContext()
  const { data: people } = useSuspenseQuery(schoolPeopleQuery(schoolId))
  const router = useRouter()
  if (!people) return <NotFoundPage />

  async function leave() {
    await refreshMemberships(queryClient, user.id)
    await router.navigate({ to: '/' })
  }

  return (
    <PeoplePage
      schoolId={schoolId}
      people={people}
      userId={user.id}
      canReadPlan={canRead(memberships, { id: schoolId, regionId: people.regionId })}
      onLeft={leave}
    />
  )
}
