import { createFileRoute, redirect } from '@tanstack/react-router'
import { loadMemberships } from '../features/access/memberships-queries.ts'
import { currentUser } from '../features/session/session.ts'

/** Sends each person to where their work is. */
export const Route = createFileRoute('/')({
  beforeLoad: async ({ context }) => {
    const user = currentUser()
    if (!user) throw redirect({ to: '/sign-in' })
    const { schools, regions, isAdmin } = await loadMemberships(context.queryClient, user.id)
    const [onlySchool] = schools
    if (onlySchool && schools.length === 1 && regions.length === 0) {
      throw redirect({ to: '/schools/$schoolId', params: { schoolId: onlySchool.id } })
    }
    if (schools.length + regions.length > 0) throw redirect({ to: '/schools' })
    if (isAdmin) throw redirect({ to: '/admin' })
    throw redirect({ to: '/no-access' })
  },
})
