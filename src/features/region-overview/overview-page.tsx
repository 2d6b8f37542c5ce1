import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { RegionFilter } from '../../shared/region-filter.ts'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { Columns } from '../../shared/ui/layout/stack.tsx'
import { followRegions } from './overview-channel.ts'
import {
  demoRegionsQuery,
  type OverviewAssignment,
  overviewAssignmentsQuery,
  regionTotalsQuery,
} from './overview-queries.ts'
import { RegionCards } from './region-cards.tsx'
import { SchoolList } from './school-list.tsx'
import { partDueNext, shownAssignment } from './shown-assignment.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'
import { WeekCards } from './week/week-cards.tsx'

interface OverviewPageProps {
  userId: string
  regions: { id: string; name: string }[]
  filter: RegionFilter
  onFilter: (filter: RegionFilter) => void
  /** Schools that the facilitator leads, for one who leads any. */
  own: ReactNode
}

/** A facilitator's front page: own regions side by side, and all their schools. */
export function OverviewPage({ userId, regions, filter, onFilter, own }: OverviewPageProps) {
  const text = useOverviewMessages()
  const regionIds = regions.map(({ id }) => id)
  const { data: assignments } = useSuspenseQuery(overviewAssignmentsQuery(userId, regionIds))
  const { data: demoIds } = useQuery(demoRegionsQuery(userId))
  const assignment = shownAssignment(assignments, filter)
  const { data: totals } = useQuery(regionTotalsQuery(userId, assignment?.id))
  const marked = useMemo(
    () => regions.map((region) => ({ ...region, isDemo: demoIds?.includes(region.id) ?? false })),
    [regions, demoIds],
  )
  useLiveRegions(regionIds)
  const part = assignment && partDueNext(assignment)
  const shown = { userId, regions: marked, totals: totals ?? [], assignment, part, filter }
  const cards = <RegionCards regions={marked} totals={shown.totals} assignment={assignment} />
  const change = (changed: Partial<RegionFilter>) => onFilter({ ...filter, ...changed })

  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          assignments.length > 1 && (
            <AssignmentChoice
              assignments={assignments}
              chosen={assignment?.id}
              onChoose={(id) => change({ assignment: id, part: undefined, status: undefined })}
            />
          )
        }
      />
      {own}
      {assignments.length === 0 && <Paragraph>{text.noAssignment}</Paragraph>}
      <WeekCards {...shown}>{regions.length === 1 && cards}</WeekCards>
      {regions.length > 1 && <Columns min="22rem">{cards}</Columns>}
      <SchoolList {...shown} onFilter={change} onClear={() => onFilter({ assignment: filter.assignment })} />
    </Page>
  )
}

interface AssignmentChoiceProps {
  assignments: OverviewAssignment[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

function AssignmentChoice({ assignments, chosen, onChoose }: AssignmentChoiceProps) {
  const text = useOverviewMessages()
  const title = useTitle()
  return (
    <Field>
      <Label>{text.assignment}</Label>
      <Select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {assignments.map((assignment) => (
          <Select.Option key={assignment.id} value={assignment.id}>
            {title(assignment)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function useLiveRegions(regionIds: string[]) {
  const queryClient = useQueryClient()
  const ids = regionIds.join()
  useEffect(() => followRegions(queryClient, ids.split(',')), [queryClient, ids])
}
