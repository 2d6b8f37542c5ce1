import { Link } from '@tanstack/react-router'
import type { Reader } from '../comments/comment-threads.ts'
import { useThreads } from '../comments/use-threads.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'

/** How much a leader has not seen, and the way there; nothing when they have seen it all. */
export function NewsLink({ schoolId, userId }: Pick<Reader, 'schoolId' | 'userId'>) {
  const { summary } = useFeedbackMessages()
  const { threads = [] } = useThreads({ schoolId, userId, isLeader: true })
  const fresh = threads.reduce((total, { freshIds }) => total + freshIds.length, 0)
  if (fresh === 0) return null
  return (
    <Link className="ds-link" to="/schools/$schoolId/feedback" params={{ schoolId }}>
      {summary.fresh(fresh)}
    </Link>
  )
}
