import { Button } from '@digdir/designsystemet-react'
import { createFileRoute, getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { ReadersButton } from '../../features/people/readers-button.tsx'
import { PlanPage } from '../../features/plan/plan-page.tsx'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

const SchoolView = lazy(async () => ({
  default: (await import('../../features/plan/school-view.tsx')).SchoolView,
}))
const PlanNotices = lazy(async () => ({
  default: (await import('../../features/profile/plan-notices.tsx')).PlanNotices,
}))
export const Route = createFileRoute('/_signed-in/schools/$schoolId/plan')({
  // A facilitator's look at the plan through its leaders' eyes.
  validateSearch: (search): { as?: 'school' } => (search.as === 'school' ? { as: 'school' } : {}),
  component: PlanRoute,
})

function PlanRoute() {
  const { school: heading } = school.useLoaderData()
  const { user, memberships } = Route.useRouteContext()
  const { as } = Route.useSearch()
  const help = useWritingHelp()
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
    <Suspense>
      <PlanNotices userId={user.id} school={heading} isLeader={isLeader} />
      {help && isLeader && <help.WritingHelp />}
    </Suspense>
  )
  return (
    <PlanPage
      school={heading}
      notices={notices}
      {...(help && isLeader && { slots: help.leaderSlots })}
      tools={
        <>
          {help && <help.HelpLinks schoolId={heading.id} isLeader={isLeader} />}
          <PeopleTools school={heading} isLeader={isLeader} />
        </>
      }
    />
  )
}

/** Fetched after the plan, which does without if it does not come. */
function useWritingHelp() {
  const [help, setHelp] = useState<typeof import('./-writing-help.tsx') | null>(null)
  useEffect(() => {
    import('./-writing-help.tsx').then(setHelp, () => undefined)
  }, [])
  return help
}

function PeopleTools({ school, isLeader }: { school: { id: string; name: string }; isLeader: boolean }) {
  const { plan } = useMessages()
  const params = { schoolId: school.id }
  return (
    <>
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
        <Button asChild variant="secondary" data-size="sm">
          <Link to="/schools/$schoolId/plan" params={params} search={{ as: 'school' }}>
            {plan.asSchool}
          </Link>
        </Button>
      )}
    </>
  )
}
