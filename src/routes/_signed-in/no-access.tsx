import { createFileRoute, useRouter } from '@tanstack/react-router'
import { membershipsQuery } from '../../features/access/memberships-queries.ts'
import { NoAccessPage } from '../../features/access/no-access-page.tsx'

export const Route = createFileRoute('/_signed-in/no-access')({ component: NoAccessRoute })

function NoAccessRoute() {
  const { user, memberships, queryClient } = Route.useRouteContext()
  const router = useRouter()

  async function checkAgain() {
    await queryClient.fetchQuery({ ...membershipsQuery(user.id), staleTime: 0 })
    await router.navigate({ to: '/' })
  }

  return (
    <NoAccessPage email={user.email} isAdmin={memberships.isAdmin} onCheckAgain={() => void checkAgain()} />
  )
}
