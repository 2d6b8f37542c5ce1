import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { membershipsQuery } from './memberships-queries.ts'

/** The ways to the assignments, to one column of all plans and to feedback, for facilitators. */
export function FacilitatorLinks({ userId }: { userId: string }) {
  const { app } = useMessages()
  const { data: memberships } = useQuery(membershipsQuery(userId))
  if (!memberships?.regions.length) return null
  return (
    <>
      <Link to="/assignments" className="ds-link">
        {app.assignments}
      </Link>
      <Link to="/columns" className="ds-link">
        {app.columns}
      </Link>
      <Link to="/feedback" className="ds-link">
        {app.feedback}
      </Link>
    </>
  )
}
