import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { refreshMemberships } from '../../features/access/memberships-queries.ts'
import { EndMembership } from '../../features/people/end-membership.tsx'
import type { Membership } from '../../features/people/people-mutations.ts'
import { ProfilePage } from '../../features/profile/profile-page.tsx'
import { profileQuery } from '../../features/profile/profile-queries.ts'
import { signOut } from '../../features/session/sign-out.ts'

export const Route = createFileRoute('/_signed-in/profile')({
  // The loader too, with what it asks: a loader's home is otherwise the first load.
  codeSplitGroupings: [['component', 'loader']],
  loader: ({ context }) => context.queryClient.ensureQueryData(profileQuery(context.user.id)),
  component: ProfileRoute,
})

function ProfileRoute() {
  const { user, memberships, queryClient } = Route.useRouteContext()
  const { data: profile } = useSuspenseQuery(profileQuery(user.id))
  const router = useRouter()

  async function afterLeaving() {
    await refreshMemberships(queryClient, user.id)
    await router.navigate({ to: '/' })
  }

  async function afterDeleting() {
    await signOut(user.id)
    // Not where the guard would lead: to this page again after the next sign-in.
    await router.navigate({ to: '/sign-in', search: { said: 'account-deleted' }, replace: true })
  }

  const leave = (membership: Membership) => (
    <EndMembership membership={membership} userId={user.id} name={null} onEnded={afterLeaving} />
  )
  return (
    <ProfilePage
      user={user}
      profile={profile}
      memberships={memberships}
      leave={{
        school: (school) => leave({ role: 'leader', ...school }),
        region: (region) => leave({ role: 'facilitator', ...region }),
        admin: () => leave({ role: 'admin' }),
      }}
      onDeleted={afterDeleting}
    />
  )
}
