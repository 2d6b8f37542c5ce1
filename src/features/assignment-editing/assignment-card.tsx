import { Button, Card, Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDates, formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import cards from '../../shared/ui/table-cards.module.css'
import type { Assignment, Part } from './assignments-queries.ts'
import type { Region } from './editing-context.ts'
import { nameOf, regionName, titleOf } from './names.ts'
import { formatDueLocal } from './oslo-time.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface HandedInCount {
  part_id: string
  region_id: string
  expected: number
  handed_in: number
}

interface AssignmentCardProps {
  assignment: Assignment
  counts: HandedInCount[]
  regions: Region[]
  onCopy: () => void
}

export function AssignmentCard({ assignment, counts, regions, onCopy }: AssignmentCardProps) {
  const { list } = useEditingMessages()
  const title = titleOf(assignment)
  return (
    <Card asChild>
      <Stack as="article" gap={3}>
        <Row isSpread>
          <Heading level={2} data-size="xs">
            <Link
              className="ds-link"
              to="/assignments/$assignmentId"
              params={{ assignmentId: assignment.id }}
            >
              {title}
            </Link>
          </Heading>
          <Button variant="tertiary" data-size="sm" aria-label={list.copyOf(title)} onClick={onCopy}>
            {list.copy}
          </Button>
        </Row>
        <GatheringLine assignment={assignment} regions={regions} />
        <RegionTags assignment={assignment} regions={regions} />
        {assignment.assignment_parts.length > 0 ? (
          <PartsTable assignment={assignment} counts={counts} regions={regions} />
        ) : (
          <Paragraph data-size="sm">{list.noParts}</Paragraph>
        )}
      </Stack>
    </Card>
  )
}

function GatheringLine({ assignment, regions }: { assignment: Assignment; regions: Region[] }) {
  const { list } = useEditingMessages()
  const { language } = useLanguage()
  const gathering = assignment.gatherings
  if (!gathering) return <Paragraph data-size="sm">{list.noGathering}</Paragraph>
  const dates = gathering.gathering_dates.map(
    ({ region_id, starts_on, ends_on }) =>
      `${formatDates(starts_on, ends_on, language)} (${regionName(regions, region_id)})`,
  )
  return (
    <Paragraph data-size="sm">
      {nameOf(gathering)}: {dates.join(', ') || list.noDate}
    </Paragraph>
  )
}

function RegionTags({ assignment, regions }: { assignment: Assignment; regions: Region[] }) {
  const { list, status } = useEditingMessages()
  const { language } = useLanguage()
  if (assignment.assignment_regions.length === 0) return <Paragraph data-size="sm">{list.noRegion}</Paragraph>
  return (
    <Row as="ul" gap={5}>
      {assignment.assignment_regions.map(({ region_id, published_at }) => (
        <li key={region_id}>
          {regionName(regions, region_id)}{' '}
          <Tag data-size="sm" data-color={published_at ? 'success' : 'info'}>
            {published_at ? status.published(formatDateTime(published_at, language)) : status.draft}
          </Tag>
        </li>
      ))}
    </Row>
  )
}

function PartsTable({ assignment, counts, regions }: Omit<AssignmentCardProps, 'onCopy'>) {
  const { list, columns } = useEditingMessages()
  return (
    <Table className={cards.table} data-size="sm">
      <caption className="ds-sr-only">{list.parts}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.part}</th>
          <th scope="col">{columns.region}</th>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.handedIn}</th>
        </tr>
      </thead>
      <tbody>
        {assignment.assignment_parts.flatMap((part) =>
          assignment.assignment_regions.map(({ region_id }) => (
            <PartRow
              key={`${part.id}:${region_id}`}
              part={part}
              region={{ id: region_id, name: regionName(regions, region_id) }}
              count={counts.find((count) => count.part_id === part.id && count.region_id === region_id)}
            />
          )),
        )}
      </tbody>
    </Table>
  )
}

interface PartRowProps {
  part: Part
  region: Region
  count: HandedInCount | undefined
}

function PartRow({ part, region, count }: PartRowProps) {
  const { columns, due, count: text } = useEditingMessages()
  const { language } = useLanguage()
  const dueLocal = part.deadlines.find(({ region_id }) => region_id === region.id)?.due_local
  const counted = part.respondent === 'school' ? text.schools : text.leaders
  return (
    <tr>
      <th scope="row">{titleOf(part)}</th>
      <td data-label={columns.region}>{region.name}</td>
      <td data-label={columns.due}>{dueLocal ? formatDueLocal(dueLocal, language) : due.none}</td>
      <td data-label={columns.handedIn}>
        {count ? (
          <Link
            className="ds-link"
            to="/assignments/$assignmentId/status"
            params={{ assignmentId: part.assignment_id }}
            search={{ partId: part.id, regionId: region.id }}
            aria-label={`${counted(count.handed_in, count.expected)}. ${text.show(titleOf(part), region.name)}`}
          >
            {counted(count.handed_in, count.expected)}
          </Link>
        ) : (
          text.notPublished
        )}
      </td>
    </tr>
  )
}
