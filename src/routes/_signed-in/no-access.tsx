import { createFileRoute, redirect, useRouter } from '@tanstack/react-router'
import { claimMemberships } from '../../features/access/claim-mutations.ts'
import { belongsSomewhere, refreshMemberships } from '../../features/access/memberships-queries.ts'
import { NoAccessPage } from '../../features/access/no-access-page.tsx'

export const Route = createFileRoute('/_signed-in/no-access')({
  // Also when an invitation has been claimed while the page was open.
  beforeLoad: ({ context }) => {
    if (belongsSomewhere(context.memberships)) throw redirect({ to: '/' })
  },
  component: NoAccessRoute,
})

function NoAccessRoute() {
  const { user, queryClient } = Route.useRouteContext()
  const router = useRouter()

  async function checkAgain() {
    await claimMemberships(queryClient, user.id)
    const memberships = await refreshMemberships(queryClient, user.id).catch(() => null)
    const isIn = memberships !== null && belongsSomewhere(memberships)
    if (isIn) await router.navigate({ to: '/' })
    return isIn
  }

  return <NoAccessPage email={user.email} onCheckAgain={checkAgain} />
}
