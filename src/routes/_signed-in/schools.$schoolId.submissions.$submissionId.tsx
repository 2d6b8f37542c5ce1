import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { answerCopiesOf } from '../../features/assignments/answers/answer-texts.ts'
import { findPart } from '../../features/assignments/model/assignment-model.ts'
import {
  answersQuery,
  assignmentsQuery,
  type Submission,
  submissionQuery,
} from '../../features/assignments/model/assignments-queries.ts'
import { SubmissionPage } from '../../features/assignments/submission/submission-page.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { isUuid } from '../../shared/search-params.ts'
import { lazyPart } from '../../shared/ui/lazy-part.tsx'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'
import { NotFoundPage } from '../../shared/ui/not-found-page.tsx'

const AnswerFeedback = lazyPart(
  async () => (await import('../../features/feedback/places/place-feedback.tsx')).AnswerFeedback,
)

/** A receipt, for the school's leaders and the region's facilitators; `compare` shows what has changed since. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/submissions/$submissionId')({
  codeSplitGroupings: [['component', 'loader']],
  validateSearch: (search): { compare?: 'now' } => (search.compare === 'now' ? { compare: 'now' } : {}),
  beforeLoad: ({ params }) => {
    if (!isUuid(params.submissionId)) throw notFound()
  },
  loader: async ({ context: { queryClient, user, memberships }, params: { schoolId, submissionId } }) => {
    const isLeader = memberships.schools.some(({ id }) => id === schoolId)
    const [submission] = await Promise.all([
      queryClient.ensureQueryData(submissionQuery(submissionId)),
      queryClient.ensureQueryData(assignmentsQuery({ schoolId, userId: user.id, isLeader })),
    ])
    if (submission?.school_id !== schoolId) throw notFound()
  },
  component: SubmissionRoute,
})

function SubmissionRoute() {
  const { submissionId } = Route.useParams()
  const { data: submission } = useSuspenseQuery(submissionQuery(submissionId))
  return submission ? <Found key={submission.id} submission={submission} /> : <NotFoundPage />
}

function Found({ submission }: { submission: Submission }) {
  const { schoolId } = Route.useParams()
  const { compare } = Route.useSearch()
  const { user, memberships } = Route.useRouteContext()
  const { rows, names } = usePlan()
  const isLeader = memberships.schools.some(({ id }) => id === schoolId)
  const { data: assignments } = useSuspenseQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader }))
  const part = findPart(assignments, submission.part_id)?.part ?? null
  const isCompared = compare === 'now'
  const needsAnswers = isCompared && isLeader && part?.kind === 'questions'
  const answers = useQuery({
    ...answersQuery(schoolId, submission.part_id),
    enabled: needsAnswers,
    throwOnError: (_, query) => query.state.data === undefined,
  })
  if (needsAnswers && !answers.data) return <LoadingPage />
  const now = { plan: rows, answers: part ? answerCopiesOf(part, answers.data ?? []) : [] }
  return (
    <SubmissionPage
      schoolId={schoolId}
      submission={submission}
      part={part}
      assignments={assignments}
      names={names}
      isLeader={isLeader}
      answerSlot={(place) => (
        <AnswerFeedback
          reader={{ userId: user.id, schoolId, isLeader, names }}
          place={{ ...place, submissionId: submission.id }}
        />
      )}
      now={isCompared && (part?.kind === 'plan' || needsAnswers) ? now : null}
    />
  )
}
