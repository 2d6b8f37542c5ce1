import { createFileRoute, getRouteApi, Link } from '@tanstack/react-router'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { type CompareChoice, ComparePage } from '../../features/reading/compare/compare-page.tsx'
import { handInsQuery } from '../../features/reading/reading-queries.ts'
import { useReadingMessages } from '../../features/reading/texts/reading-messages.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'
import { isUuid } from '../../shared/search-params.ts'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** Two states of a plan side by side, for its leaders and the region's facilitators; theirs keep their filter. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/compare')({
  codeSplitGroupings: [['component', 'loader']],
  validateSearch: (search): CompareChoice & RegionFilter => ({
    ...regionFilterOf(search),
    from: isUuid(search.from) ? search.from : undefined,
    to: search.to === 'now' || isUuid(search.to) ? search.to : undefined,
    changed: search.changed === true || undefined,
  }),
  loader: ({ context: { queryClient }, params: { schoolId } }) =>
    queryClient.ensureQueryData(handInsQuery(schoolId)),
  component: CompareRoute,
})

function CompareRoute() {
  const { school: heading } = school.useLoaderData()
  const { from, to, changed, ...filter } = Route.useSearch()
  const { rows } = usePlan()
  const navigate = Route.useNavigate()
  return (
    <ComparePage
      school={heading}
      now={rows}
      choice={{ from, to, changed }}
      onChoice={(choice) =>
        void navigate({ search: { ...filter, ...choice }, replace: true, resetScroll: false })
      }
      back={<Back filter={filter} />}
    />
  )
}

function Back({ filter }: { filter: RegionFilter }) {
  const { schoolId } = Route.useParams()
  const { memberships } = Route.useRouteContext()
  const { comparing } = useReadingMessages()
  const params = { schoolId }
  return memberships.schools.some(({ id }) => id === schoolId) ? (
    <Link className="ds-link" to="/schools/$schoolId/plan" params={params} search={{}}>
      {comparing.toPlan}
    </Link>
  ) : (
    <Link className="ds-link" to="/read/$schoolId" params={params} search={filter}>
      {comparing.toReading}
    </Link>
  )
}
