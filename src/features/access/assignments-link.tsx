import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { membershipsQuery } from './memberships-queries.ts'

/** The way to the assignments, for facilitators. */
export function AssignmentsLink({ userId }: { userId: string }) {
  const { app } = useMessages()
  const { data: memberships } = useQuery(membershipsQuery(userId))
  if (!memberships?.regions.length) return null
  return (
    <Link to="/assignments" className="ds-link">
      {app.assignments}
    </Link>
  )
}
