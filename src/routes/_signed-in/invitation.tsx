import { createFileRoute, useRouter } from '@tanstack/react-router'
import { InvitationPage } from '../../features/access/invitation-page.tsx'

export const Route = createFileRoute('/_signed-in/invitation')({
  // A code of digits only would be read as a number.
  validateSearch: (search): { code?: string | undefined } => ({
    code: ['string', 'number'].includes(typeof search.code) ? String(search.code) : undefined,
  }),
  component: InvitationRoute,
})

function InvitationRoute() {
  const { user } = Route.useRouteContext()
  const { code } = Route.useSearch()
  const router = useRouter()
  return <InvitationPage userId={user.id} code={code} onGoOn={() => void router.navigate({ to: '/' })} />
}
