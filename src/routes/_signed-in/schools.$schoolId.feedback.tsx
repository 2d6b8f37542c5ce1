import { useQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { useMemo } from 'react'
import { assignmentsQuery } from '../../features/assignments/model/assignments-queries.ts'
import { commentSubject } from '../../features/feedback/comments/comment-subject.ts'
import { commentsQuery } from '../../features/feedback/comments-queries.ts'
import { SchoolFeedbackPage } from '../../features/feedback/page/school-feedback-page.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'

/** For a school's leaders; facilitators have a page for all their schools. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/feedback')({
  codeSplitGroupings: [['component', 'loader']],
  beforeLoad: ({ context: { memberships }, params: { schoolId } }) => {
    if (!memberships.schools.some(({ id }) => id === schoolId)) throw notFound()
  },
  loader: async ({ context: { queryClient }, params: { schoolId } }) => {
    // Without network it shows what is known on this device.
    await queryClient.ensureQueryData(commentsQuery(schoolId)).catch(() => undefined)
  },
  component: FeedbackRoute,
})

function FeedbackRoute() {
  const { user } = Route.useRouteContext()
  const { schoolId, rows, names } = usePlan()
  const { data: assignments = [] } = useQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader: true }))
  const questions = useMemo(
    () => assignments.flatMap(({ parts }) => parts.flatMap((part) => part.questions)),
    [assignments],
  )
  return (
    <SchoolFeedbackPage
      reader={{ userId: user.id, schoolId, isLeader: true, names }}
      subjectOf={(comment) => commentSubject(comment, rows, questions)}
    />
  )
}
