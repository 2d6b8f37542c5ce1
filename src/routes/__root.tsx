import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatch } from '@tanstack/react-router'
import { AdminLink } from '../features/access/admin-link.tsx'
import { FacilitatorLinks } from '../features/access/facilitator-links.tsx'
import { AccountMenu } from '../features/session/account-menu.tsx'
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
  // What the guard knows, and not a query of its own: signing in empties the cache, and a query asked for before that
  // is never answered.
  const memberships = useMatch({
    from: '/_signed-in',
    shouldThrow: false,
    select: ({ context }) => context.memberships,
  })
  return (
    <SiteLayout
      links={
        memberships && (
          <>
            <FacilitatorLinks memberships={memberships} />
            <AdminLink memberships={memberships} />
          </>
        )
      }
      account={<AccountMenu />}
    >
      <Outlet />
    </SiteLayout>
  )
}
