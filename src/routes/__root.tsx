import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatch } from '@tanstack/react-router'
import { AdminLink } from '../features/access/admin-link.tsx'
import { FacilitatorLinks } from '../features/access/facilitator-links.tsx'
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
  // Asked once the guard has let the person in: by then signing in has emptied the cache. A guard that failed has let
  // nobody in, whatever the type of its context says.
  const userId = useMatch({
    from: '/_signed-in',
    shouldThrow: false,
    select: ({ context }: { context: { user?: SignedInUser } }) => context.user?.id,
  })
  return (
    <SiteLayout
      links={
        userId && (
          <>
            <FacilitatorLinks userId={userId} />
            <AdminLink userId={userId} />
          </>
        )
      }
      account={<AccountMenu />}
    >
      <Outlet />
    </SiteLayout>
  )
}
