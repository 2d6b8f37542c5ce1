import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { AdminLink } from '../features/access/admin-link.tsx'
import { FacilitatorLinks } from '../features/access/facilitator-links.tsx'
import { AccountMenu } from '../features/session/account-menu.tsx'
import { useUser } from '../features/session/session.ts'
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
  const user = useUser()
  return (
    <SiteLayout
      links={
        user && (
          <>
            <FacilitatorLinks userId={user.id} />
            <AdminLink userId={user.id} />
          </>
        )
      }
      account={<AccountMenu />}
    >
      <Outlet />
    </SiteLayout>
  )
}
