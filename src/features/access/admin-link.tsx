import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { Memberships } from './memberships-queries.ts'

/** The way to the administration pages, for those who have one. */
export function AdminLink({ memberships }: { memberships: Memberships }) {
  const { app } = useMessages()
  if (!memberships.isAdmin) return null
  return (
    <Link to="/admin" className="ds-link">
      {app.admin}
    </Link>
  )
}
