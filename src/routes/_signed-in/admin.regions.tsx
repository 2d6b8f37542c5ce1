import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { openInvitationsQuery } from '../../features/admin/people/invitations-queries.ts'
import { RegionsPage } from '../../features/admin/regions/regions-page.tsx'
import { adminRegionsQuery } from '../../features/admin/regions/regions-queries.ts'
import { adminSchoolsQuery } from '../../features/admin/schools/schools-queries.ts'

export const Route = createFileRoute('/_signed-in/admin/regions')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(adminRegionsQuery),
      queryClient.ensureQueryData(adminSchoolsQuery),
      queryClient.ensureQueryData(openInvitationsQuery()),
    ]),
  component: RegionsRoute,
})

function RegionsRoute() {
  const { data: regions } = useSuspenseQuery(adminRegionsQuery)
  const { data: schools } = useSuspenseQuery(adminSchoolsQuery)
  const { data: invitations } = useSuspenseQuery(openInvitationsQuery())
  return <RegionsPage regions={regions} schools={schools} invitations={invitations} />
}
