import { Button } from '@digdir/designsystemet-react'
import { createFileRoute, getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useReadersDialog } from '../../features/people/readers-button.tsx'
import { PlanPage } from '../../features/plan/page/plan-page.tsx'
import type { PlanSlots } from '../../features/plan/page/plan-slots.tsx'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { lazyPart } from '../../shared/ui/lazy-part.tsx'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

const SchoolView = lazy(async () => ({
  default: (await import('../../features/plan/page/school-view.tsx')).SchoolView,
}))
const afterPlan = () => import('./-after-plan.ts')
const PlanNotices = lazyPart(async () => (await afterPlan()).PlanNotices)
const ImportLink = lazyPart(async () => (await afterPlan()).ImportLink)
const WritingHelp = lazyPart(async () => (await afterPlan()).WritingHelp)
const MenuItems = lazyPart(async () => (await afterPlan()).MenuItems)
const Deadline = lazyPart(async () => (await afterPlan()).Deadline)
const Feedback = lazyPart(async () => (await afterPlan()).Feedback)

const readerSlots: PlanSlots[] = [
  {
    row: (row) => <Feedback place={row} />,
  },
]

/** Help for those who write; readers never see it. Its room is kept, so that nothing moves when it comes. */
const leaderSlots: PlanSlots[] = [
  ...readerSlots,
  {
    field: (field) => <WritingHelp field={field} />,
    column: (column) => (
      <div style={{ minBlockSize: '2rem' }}>
        <WritingHelp column={column} />
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
  const { memberships } = Route.useRouteContext()
  const { as } = Route.useSearch()
  const isLeader = memberships.schools.some(({ id }) => id === heading.id)
  const readers = useReadersDialog(heading.id, heading.name)
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
      <PlanNotices school={heading} />
      {readers.dialog}
      {isLeader && <WritingHelp />}
    </>
  )
  return (
    <PlanPage
      school={heading}
      notices={notices}
      slots={isLeader ? leaderSlots : readerSlots}
      mainTool={!isLeader && <ReadLink schoolId={heading.id} />}
      menu={<MenuItems schoolId={heading.id} isLeader={isLeader} onReaders={readers.open} />}
      bar={
        <>
          <Feedback place="bar" />
          {isLeader && <Deadline />}
        </>
      }
      after={<Feedback place="plan" />}
      wayIn={<ImportLink schoolId={heading.id} />}
    />
  )
}

/** For those who read, what is new in it. */
function ReadLink({ schoolId }: { schoolId: string }) {
  const { plan } = useMessages()
  return (
    <Button asChild variant="secondary" data-size="sm">
      <Link to="/read/$schoolId" params={{ schoolId }}>
        {plan.read}
      </Link>
    </Button>
  )
}
