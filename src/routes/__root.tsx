import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
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
  return (
    <SiteLayout account={<AccountMenu />}>
      <Outlet />
    </SiteLayout>
  )
}
