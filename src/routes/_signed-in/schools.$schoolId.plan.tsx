import { Button } from '@digdir/designsystemet-react'
import { createFileRoute, getRouteApi, Link } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useMemo } from 'react'
import type { PlanFeedbackProps } from '../../features/feedback/plan-feedback.tsx'
import type { RowFeedbackProps } from '../../features/feedback/row-feedback.tsx'
import { ReadersButton } from '../../features/people/readers-button.tsx'
import { usePlan } from '../../features/plan/plan-context.tsx'
import { PlanPage } from '../../features/plan/plan-page.tsx'
import type { PlanSlots } from '../../features/plan/plan-slots.tsx'
import { TenMinutesLink } from '../../features/writing-help/ten-minutes-link.tsx'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'
import type { HelpPlace } from './-writing-help.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

const SchoolView = lazy(async () => ({
  default: (await import('../../features/plan/school-view.tsx')).SchoolView,
}))
const PlanNotices = lazy(async () => ({
  default: (await import('../../features/profile/plan-notices.tsx')).PlanNotices,
}))
const ImportLink = lazy<ComponentType<{ schoolId: string }>>(async () => ({
  default:
    (await import('../../features/word-import/import-link.tsx').catch(() => null))?.ImportLink ??
    (() => null),
}))

/** Fetched after the plan, which does without if it does not come. */
const WritingHelp = lazy<ComponentType<HelpPlace>>(async () => ({
  default: (await import('./-writing-help.tsx').catch(() => null))?.WritingHelp ?? (() => null),
}))
const PlanFeedback = lazy<ComponentType<PlanFeedbackProps>>(async () => ({
  default:
    (await import('../../features/feedback/plan-feedback.tsx').catch(() => null))?.PlanFeedback ??
    (() => null),
}))
const RowFeedback = lazy<ComponentType<RowFeedbackProps>>(async () => ({
  default:
    (await import('../../features/feedback/row-feedback.tsx').catch(() => null))?.RowFeedback ?? (() => null),
}))

/** Help for those who write; readers never see it. Its room is kept, so that nothing moves when it comes. */
const leaderSlots: PlanSlots[] = [
  {
    field: (field) => (
      <Suspense>
        <WritingHelp field={field} />
      </Suspense>
    ),
    column: (column) => (
      <div style={{ minBlockSize: '2rem' }}>
        <Suspense>
          <WritingHelp column={column} />
        </Suspense>
      </div>
    ),
  },
]

export const Route = createFileRoute('/_signed-in/schools/$schoolId/plan')({
  // A facilitator's look at the plan through its leaders' eyes.
  validateSearch: (search): { as?: 'school' } => (search.as === 'school' ? { as: 'school' } : {}),
  component: PlanRoute,
})

function PlanRoute() {
  const { school: heading } = school.useLoaderData()
  const { user, memberships } = Route.useRouteContext()
  const { as } = Route.useSearch()
  const { rows, names } = usePlan()
  const isLeader = memberships.schools.some(({ id }) => id === heading.id)
  const reader = useMemo(
    () => ({ userId: user.id, schoolId: heading.id, isLeader, names }),
    [user.id, heading.id, isLeader, names],
  )
  const slots = useMemo(
    (): PlanSlots[] => [
      {
        row: (place) => (
          <Suspense>
            <RowFeedback reader={reader} place={place} />
          </Suspense>
        ),
      },
      ...(isLeader ? leaderSlots : []),
    ],
    [reader, isLeader],
  )
  if (!isLeader && as === 'school') {
    return (
      <Suspense fallback={<LoadingPage />}>
        <SchoolView>
          <PlanPage school={heading} />
        </SchoolView>
      </Suspense>
    )
  }
  const notices = (
    <>
      <Suspense>
        <PlanNotices userId={user.id} school={heading} isLeader={isLeader} />
      </Suspense>
      <Suspense>
        <PlanFeedback reader={reader} schoolName={heading.name} rows={rows} />
      </Suspense>
      {isLeader && (
        <Suspense>
          <WritingHelp />
        </Suspense>
      )}
    </>
  )
  return (
    <PlanPage
      school={heading}
      notices={notices}
      slots={slots}
      tools={<PeopleTools school={heading} isLeader={isLeader} />}
      wayIn={
        <Suspense>
          <ImportLink schoolId={heading.id} />
        </Suspense>
      }
    />
  )
}

function PeopleTools({ school, isLeader }: { school: { id: string; name: string }; isLeader: boolean }) {
  const { plan } = useMessages()
  const params = { schoolId: school.id }
  return (
    <>
      {isLeader && <TenMinutesLink schoolId={school.id} size="sm" />}
      <Button asChild variant="secondary" data-size="sm">
        <Link to="/schools/$schoolId/teacher-support" params={params}>
          {plan.teacherSupport}
        </Link>
      </Button>
      <Button asChild variant="secondary" data-size="sm">
        <Link to="/schools/$schoolId" params={params}>
          {plan.assignments}
        </Link>
      </Button>
      <ReadersButton schoolId={school.id} schoolName={school.name} label={plan.readers} />
      <Button asChild variant="secondary" data-size="sm">
        <Link to="/schools/$schoolId/people" params={params}>
          {plan.people}
        </Link>
      </Button>
      {!isLeader && (
        <>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/schools/$schoolId/plan" params={params} search={{ as: 'school' }}>
              {plan.asSchool}
            </Link>
          </Button>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/read/$schoolId" params={params}>
              {plan.read}
            </Link>
          </Button>
        </>
      )}
    </>
  )
}
