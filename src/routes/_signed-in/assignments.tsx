import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'

/** For facilitators. Leaders meet their assignments on their own pages; the database decides anyway. */
export const Route = createFileRoute('/_signed-in/assignments')({
  beforeLoad: ({ context }) => {
    if (context.memberships.regions.length === 0) throw notFound()
  },
  component: Outlet,
})
