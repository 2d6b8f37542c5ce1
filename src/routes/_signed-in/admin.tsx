import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'
import { AdminLayout } from '../../features/admin/admin-layout.tsx'

/** For administrators; to others these pages do not exist. What they may do is the database's to decide. */
export const Route = createFileRoute('/_signed-in/admin')({
  beforeLoad: ({ context }) => {
    if (!context.memberships.isAdmin) throw notFound()
  },
  component: AdminRoute,
})

function AdminRoute() {
  return (
    <AdminLayout>
      <Outlet />
    </AdminLayout>
  )
}
