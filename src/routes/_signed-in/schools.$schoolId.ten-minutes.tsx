import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense, use } from 'react'
import { planDueOn } from '../../features/assignments/front/plan-due.ts'
import { assignmentsQuery } from '../../features/assignments/model/assignments-queries.ts'
import type { Place, Reader } from '../../features/feedback/comments/comment-threads.ts'
import { commentsQuery } from '../../features/feedback/comments-queries.ts'
import { SingleText, SingleVerdict } from '../../features/plan/rows/single-text.tsx'
import { type PlanContextValue, usePlan } from '../../features/plan/saving/plan-context.tsx'
import { dismissedHintsQuery } from '../../features/writing-help/dismissed-hints-queries.ts'
import type { PlanParts } from '../../features/writing-help/ten-minutes/suggestion-step.tsx'
import { LeadersOnly, TenMinutesPage } from '../../features/writing-help/ten-minutes/ten-minutes-page.tsx'
import { todayInNorway } from '../../shared/i18n/format.ts'
import type { TextPlace } from '../../shared/plan/plan-fields.ts'
import { planTree } from '../../shared/plan/plan-tree.ts'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'

const OpenFeedback = lazy(async () => ({
  default: (await import('../../features/feedback/page/open-feedback.tsx')).OpenFeedback,
}))

/** What is most useful to write next, one field at a time. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/ten-minutes')({
  codeSplitGroupings: [['component', 'loader']],
  loader: async ({ context: { queryClient, user, memberships }, params: { schoolId } }) => {
    if (!memberships.schools.some(({ id }) => id === schoolId)) return
    // Without network it goes by what is known on this device.
    await Promise.allSettled([
      queryClient.ensureQueryData(assignmentsQuery({ schoolId, userId: user.id, isLeader: true })),
      queryClient.ensureQueryData(dismissedHintsQuery(schoolId)),
      queryClient.ensureQueryData(commentsQuery(schoolId)),
    ])
  },
  component: TenMinutesRoute,
})

function TenMinutesRoute() {
  const plan = usePlan()
  const { editing } = plan
  if (!editing) return <LeadersOnly />
  return (
    <Suspense fallback={<LoadingPage />}>
      <TenMinutes {...plan} editing={editing} />
    </Suspense>
  )
}

const feedbackPlace = (place: TextPlace | null): Place => (place ? `${place.table}:${place.rowId}` : 'plan')

type TenMinutesProps = PlanContextValue & { editing: NonNullable<PlanContextValue['editing']> }

function TenMinutes({ schoolId, rows, names, editing }: TenMinutesProps) {
  // What is most useful is chosen once, and goes also by what was typed here before and is not sent yet.
  use(editing.engine.ready)
  const { user } = Route.useRouteContext()
  const { data: assignments = [] } = useQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader: true }))
  const { data: dismissed = [] } = useQuery(dismissedHintsQuery(schoolId))
  const { data: feedback } = useQuery(commentsQuery(schoolId))
  const reader: Reader = { userId: user.id, schoolId, isLeader: true, names }
  const parts: PlanParts = {
    text: (place, describedBy) => <SingleText {...place} describedBy={describedBy} />,
    verdict: (reflectionId) => <SingleVerdict reflectionId={reflectionId} />,
    addReflection: (actionId) =>
      editing.changes.addReflection(actionId, { reflected_on: todayInNorway(new Date()) }),
    feedback: (place) => (
      <Suspense>
        <OpenFeedback reader={reader} place={feedbackPlace(place)} />
      </Suspense>
    ),
  }
  return (
    <TenMinutesPage
      schoolId={schoolId}
      tree={planTree(rows)}
      engine={editing.engine}
      dueOn={planDueOn(assignments, new Date())}
      dismissed={dismissed}
      comments={feedback?.comments ?? []}
      parts={parts}
    />
  )
}
