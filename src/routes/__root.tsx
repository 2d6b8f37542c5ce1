import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatch } from '@tanstack/react-router'
import { AdminLink } from '../features/access/admin-link.tsx'
import { FacilitatorLinks } from '../features/access/facilitator-links.tsx'
import type { Memberships } from '../features/access/memberships-queries.ts'
import { AccountMenu } from '../features/session/account-menu.tsx'
import type { SignedInUser } from '../features/session/session.ts'
import { NotFoundPage } from '../shared/ui/not-found-page.tsx'
import { SiteLayout } from '../shared/ui/site-layout.tsx'

interface RouterContext {
  queryClient: QueryClient
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: RootRoute,
  notFoundComponent: NotFoundPage,
})

function RootRoute() {
  // What the guard knows stands in where the query does not answer: signing in empties the cache, also of a query that
  // was asked before that. It knows nothing, whatever its type says, when it could not ask either.
  const guard = useMatch({
    from: '/_signed-in',
    shouldThrow: false,
    select: ({ context }: { context: { user: SignedInUser; memberships?: Memberships } }) => context,
  })
  return (
    <SiteLayout
      links={
        guard?.memberships && (
          <>
            <FacilitatorLinks userId={guard.user.id} known={guard.memberships} />
            <AdminLink userId={guard.user.id} known={guard.memberships} />
          </>
        )
      }
      account={<AccountMenu />}
    >
      <Outlet />
    </SiteLayout>
  )
}
