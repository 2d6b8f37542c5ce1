import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FeedbackBar } from '../../features/feedback/places/feedback-bar.tsx'
import { RowFeedback } from '../../features/feedback/places/place-feedback.tsx'
import { PlanFeedback } from '../../features/feedback/places/plan-feedback.tsx'
import type { RowPlace } from '../../features/plan/page/plan-slots.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

export interface FeedbackPlace {
  /** A row of the plan, the bar over it, or what is under it. */
  place: RowPlace | 'bar' | 'plan'
}

/** What is said about the plan, or about one row of it, for whoever reads the page. */
export function Feedback({ place }: FeedbackPlace) {
  const { school: heading } = school.useLoaderData()
  const { user, memberships } = school.useRouteContext()
  const { rows, names } = usePlan()
  const isLeader = memberships.schools.some(({ id }) => id === heading.id)
  const reader = useMemo(
    () => ({ userId: user.id, schoolId: heading.id, isLeader, names }),
    [user.id, heading.id, isLeader, names],
  )
  if (place === 'bar') return <FeedbackBar reader={reader} />
  if (place !== 'plan') return <RowFeedback reader={reader} place={place} />
  return <PlanFeedback reader={reader} schoolName={heading.name} rows={rows} />
}
