import { Button } from '@digdir/designsystemet-react'
import { createFileRoute, getRouteApi, Link } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { ReadersButton } from '../../features/people/readers-button.tsx'
import { PlanPage } from '../../features/plan/plan-page.tsx'
import type { PlanSlots } from '../../features/plan/plan-slots.tsx'
import { TenMinutesLink } from '../../features/writing-help/ten-minutes-link.tsx'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'
import type { FeedbackPlace } from './-plan-feedback.tsx'
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
const Feedback = lazy<ComponentType<FeedbackPlace>>(async () => ({
  default: (await import('./-plan-feedback.tsx').catch(() => null))?.Feedback ?? (() => null),
}))

const readerSlots: PlanSlots[] = [
  {
    row: (row) => (
      <Suspense>
        <Feedback row={row} />
      </Suspense>
    ),
  },
]

/** Help for those who write; readers never see it. Its room is kept, so that nothing moves when it comes. */
const leaderSlots: PlanSlots[] = [
  ...readerSlots,
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
  const isLeader = memberships.schools.some(({ id }) => id === heading.id)
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
        <Feedback />
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
      slots={isLeader ? leaderSlots : readerSlots}
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
