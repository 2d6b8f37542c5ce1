import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { loadMemberships } from '../../features/access/memberships-queries.ts'
import { currentUser } from '../../features/session/session.ts'
import { lazyPart } from '../../shared/ui/lazy-part.tsx'

// After the page itself, which nearly everybody wants alone.
const AskName = lazyPart(async () => (await import('../../features/profile/ask-name.tsx')).AskName)

/** Everything below is for signed-in people, and knows who they are and what they belong to. */
export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context, location }) => {
    const user = currentUser()
    if (!user) throw redirect({ to: '/sign-in', search: { next: location.href } })
    return { user, memberships: await loadMemberships(context.queryClient, user.id) }
  },
  component: SignedIn,
})

function SignedIn() {
  const { user, memberships } = Route.useRouteContext()
  const isMember = memberships.schools.length + memberships.regions.length > 0
  return (
    <>
      {isMember && <AskName userId={user.id} />}
      <Outlet />
    </>
  )
}
