import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { HealthPage } from '../../features/admin/health/health-page.tsx'
import { healthQuery } from '../../features/admin/health/health-queries.ts'

export const Route = createFileRoute('/_signed-in/admin/health')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context }) => context.queryClient.ensureQueryData(healthQuery),
  component: HealthRoute,
})

function HealthRoute() {
  const { data, dataUpdatedAt, isRefetchError, isFetching, refetch } = useSuspenseQuery(healthQuery)
  return (
    <HealthPage
      health={data}
      asOf={new Date(dataUpdatedAt)}
      isFailing={isRefetchError}
      isChecking={isFetching}
      onCheck={() => void refetch()}
    />
  )
}
