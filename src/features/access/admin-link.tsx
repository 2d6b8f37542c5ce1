import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { type Memberships, membershipsQuery } from './memberships-queries.ts'

/** The way to the administration pages, for those who have one. */
export function AdminLink({ userId, known }: { userId: string; known: Memberships }) {
  const { app } = useMessages()
  const { data: memberships = known } = useQuery(membershipsQuery(userId))
  if (!memberships.isAdmin) return null
  return (
    <Link to="/admin" className="ds-link">
      {app.admin}
    </Link>
  )
}
