import { useQuery } from '@tanstack/react-query'
import { linkOptions } from '@tanstack/react-router'
import { openParts } from '../../features/assignments/front/open-parts.ts'
import { assignmentsQuery } from '../../features/assignments/model/assignments-queries.ts'
import { useNow } from '../../features/assignments/model/use-now.ts'
import { useThreads } from '../../features/feedback/comments/use-threads.ts'
import { DueLink } from '../../features/navigation/due-link.tsx'
import { News } from '../../features/navigation/place-link.tsx'
import { formatDayOfMonth } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'

export interface LeaderPlaceProps {
  schoolId: string
  userId: string
}

/** How much feedback the leader has not seen. */
export function LeaderNews({ schoolId, userId }: LeaderPlaceProps) {
  const { threads = [] } = useThreads({ schoolId, userId, isLeader: true })
  return <News count={threads.reduce((total, { freshIds }) => total + freshIds.length, 0)} />
}

/** What is to be handed in next; nothing when nothing is. */
export function LeaderDue({ schoolId, userId }: LeaderPlaceProps) {
  const { data: assignments = [] } = useQuery(assignmentsQuery({ schoolId, userId, isLeader: true }))
  const { language } = useLanguage()
  const [next] = openParts(assignments, useNow())
  if (!next) return null
  const { id: partId, dueLocal, kind } = next.part
  const params = { schoolId, partId }
  const link =
    kind === 'plan'
      ? linkOptions({ to: '/schools/$schoolId/plan', params })
      : linkOptions({ to: '/schools/$schoolId/assignments/$partId', params, hash: 'hand-in' })
  return (
    <DueLink
      link={link}
      path={`/schools/${schoolId}/assignments/${partId}`}
      day={formatDayOfMonth(dueLocal.slice(0, 10), language)}
    />
  )
}
