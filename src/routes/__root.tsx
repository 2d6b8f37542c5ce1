import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, useMatch } from '@tanstack/react-router'
import type { SignedInUser } from '../features/session/session.ts'
import { lazyPart } from '../shared/ui/lazy-part.tsx'
import { NotFoundPage } from '../shared/ui/not-found-page.tsx'
import { SiteLayout } from '../shared/ui/site-layout.tsx'

interface RouterContext {
  queryClient: QueryClient
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: RootRoute,
  notFoundComponent: NotFoundPage,
})

// Its place is kept by the header; what one came for is fetched first.
const Navigation = lazyPart<{ user: SignedInUser }>(
  async () => (await import('./-navigation.tsx')).Navigation,
)

function RootRoute() {
  // Asked once the guard has let the person in: by then signing in has emptied the cache. A guard that failed has let
  // nobody in, whatever the type of its context says.
  const user = useMatch({
    from: '/_signed-in',
    shouldThrow: false,
    select: ({ context }: { context: { user?: SignedInUser } }) => context.user,
  })
  return (
    <SiteLayout navigation={user && <Navigation user={user} />}>
      <Outlet />
    </SiteLayout>
  )
}
