import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from './routeTree.gen.ts'
import { ErrorPage } from './shared/ui/error-page.tsx'
import { LoadingPage } from './shared/ui/loading-page.tsx'
import { NotFoundPage } from './shared/ui/not-found-page.tsx'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: 1,
      // What has been read stays, for the day without network; see persisted-cache.ts.
      gcTime: Number.POSITIVE_INFINITY,
      // Asked also when the device thinks it is offline: a page then says so instead of waiting for ever.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
  },
})

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // What a page needs is TanStack Query's to keep; the router only asks.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
