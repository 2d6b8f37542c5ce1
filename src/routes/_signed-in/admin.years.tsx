import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { YearsPage } from '../../features/admin/years/years-page.tsx'
import { yearsQuery } from '../../features/admin/years/years-queries.ts'

export const Route = createFileRoute('/_signed-in/admin/years')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context }) => context.queryClient.ensureQueryData(yearsQuery),
  component: YearsRoute,
})

function YearsRoute() {
  return <YearsPage years={useSuspenseQuery(yearsQuery).data} />
}
