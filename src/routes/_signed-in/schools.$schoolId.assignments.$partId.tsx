import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound, redirect } from '@tanstack/react-router'
import { type Assignment, findPart, type Part } from '../../features/assignments/model/assignment-model.ts'
import { answersQuery, assignmentsQuery } from '../../features/assignments/model/assignments-queries.ts'
import { PlanPartPage, QuestionsPage } from '../../features/assignments/part/part-page.tsx'
import { planStateOf } from '../../features/assignments/part/plan-state.ts'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { RefusedError } from '../../shared/text/types.ts'
import { NotFoundPage } from '../../shared/ui/not-found-page.tsx'

/** Where a leader answers and hands in one part of an assignment. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/assignments/$partId')({
  codeSplitGroupings: [['component', 'loader']],
  beforeLoad: ({ context: { memberships }, params: { schoolId } }) => {
    // Drafts are the leaders' own; what a facilitator may see of it stands on the school's page.
    if (!memberships.schools.some(({ id }) => id === schoolId)) {
      throw redirect({ to: '/schools/$schoolId', params: { schoolId }, replace: true })
    }
  },
  loader: async ({ context: { queryClient, user }, params: { schoolId, partId } }) => {
    const query = assignmentsQuery({ schoolId, userId: user.id, isLeader: true })
    const known = findPart(await queryClient.ensureQueryData(query), partId)
    // Perhaps it was published after the list was last fetched.
    const found = known ?? findPart(await queryClient.fetchQuery({ ...query, staleTime: 0 }), partId)
    if (!found) throw notFound()
    if (found.part.kind === 'questions') await queryClient.ensureQueryData(answersQuery(schoolId, partId))
  },
  component: PartRoute,
})

function PartRoute() {
  const { schoolId, partId } = Route.useParams()
  const { user } = Route.useRouteContext()
  const { data: assignments } = useSuspenseQuery(
    assignmentsQuery({ schoolId, userId: user.id, isLeader: true }),
  )
  const found = findPart(assignments, partId)
  if (!found) return <NotFoundPage />
  return found.part.kind === 'plan' ? <PlanPart {...found} /> : <QuestionsPart {...found} />
}

interface Found {
  assignment: Assignment
  part: Part
}

function QuestionsPart(found: Found) {
  const { schoolId, partId } = Route.useParams()
  const { names } = usePlan()
  const { data: answers, error } = useSuspenseQuery(answersQuery(schoolId, partId))
  return (
    <QuestionsPage
      key={partId}
      {...found}
      schoolId={schoolId}
      names={names}
      answers={answers}
      isLost={error instanceof RefusedError}
    />
  )
}

function PlanPart(found: Found) {
  const { schoolId, partId } = Route.useParams()
  const { rows, names, editing } = usePlan()
  return (
    <PlanPartPage
      key={partId}
      {...found}
      schoolId={schoolId}
      names={names}
      plan={planStateOf(rows, editing?.engine ?? null)}
    />
  )
}
