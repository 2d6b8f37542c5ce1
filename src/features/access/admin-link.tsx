import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { membershipsQuery } from './memberships-queries.ts'

/** The way to the administration pages, for those who have one. */
export function AdminLink({ userId }: { userId: string }) {
  const { app } = useMessages()
  const { data: memberships } = useQuery(membershipsQuery(userId))
  if (!memberships?.isAdmin) return null
  return (
    <Link to="/admin" className="ds-link">
      {app.admin}
    </Link>
  )
}
