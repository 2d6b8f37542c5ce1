import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { OverviewSort, RegionFilter } from '../../shared/region-filter.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { ShortcutsHelp } from '../../shared/ui/shortcuts-help.tsx'
import { ListTabs } from './list-tabs.tsx'
import { OverviewFilter } from './overview-filter.tsx'
import {
  type OverviewAssignment,
  type OverviewPart,
  type RegionTotal,
  schoolLinesQuery,
} from './overview-queries.ts'
import type { Region } from './region-cards.tsx'
import { SchoolTable } from './school-table.tsx'
import { completeFilter } from './shown-assignment.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'

interface SchoolListProps {
  userId: string
  regions: Region[]
  totals: RegionTotal[]
  assignment: OverviewAssignment | undefined
  /** The part whose deadline is nearest. */
  part: OverviewPart | undefined
  filter: RegionFilter
  onFilter: (change: Partial<RegionFilter>) => void
  onClear: () => void
}

/** The schools that the address asks for, fetched as one comes to them. */
export function SchoolList(props: SchoolListProps) {
  const { userId, regions, totals, assignment, part, filter, onFilter, onClear } = props
  const text = useOverviewMessages()
  // The same from one drawing to the next, so that no row is drawn anew for it.
  const complete = useMemo(() => completeFilter(filter, assignment), [filter, assignment])
  const query = useInfiniteQuery(schoolLinesQuery(userId, complete))
  const lines = useMemo(() => query.data?.pages.flat(), [query.data])
  const hasMore = query.hasNextPage && !query.isFetching && !query.isError
  const more = () => {
    if (hasMore) void query.fetchNextPage()
  }
  return (
    <Stack as="section" aria-label={text.columns.caption}>
      <ListTabs totals={totals} part={part} filter={filter} />
      <OverviewFilter
        regions={regions}
        parts={assignment?.parts ?? []}
        partId={complete.part}
        filter={filter}
        onFilter={onFilter}
      />
      <Row isSpread gap={6} align="start">
        <Paragraph role="status" data-size="sm">
          {lines && (query.hasNextPage ? text.filter.countMore : text.filter.count)(lines.length)}
        </Paragraph>
        <Link className="ds-link" to="/export" search={complete}>
          {text.takeOut}
        </Link>
        <ShortcutsHelp
          texts={text.shortcuts}
          keys={[
            ['j', text.shortcuts.next],
            ['k', text.shortcuts.previous],
            ['Enter', text.shortcuts.open],
          ]}
        />
      </Row>
      {query.isError && <Problem onRetry={() => void query.refetch()} />}
      {lines && lines.length > 0 && (
        <SchoolTable
          lines={lines}
          total={query.hasNextPage ? allSchools(filter, totals) : lines.length}
          regions={regions}
          parts={assignment?.parts ?? []}
          filter={complete}
          order={{ sort: filter.sort ?? 'name', isDescending: filter.desc === true }}
          onSort={(sort) => onFilter(nextOrder(filter, sort))}
          hasMore={hasMore}
          onEnd={more}
        />
      )}
      {query.hasNextPage && (
        <Button
          variant="secondary"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {text.filter.more}
        </Button>
      )}
      {lines?.length === 0 && <Nothing isFiltered={isFiltered(filter)} onClear={onClear} />}
    </Stack>
  )
}

const isFiltered = ({ regions, search, status, unread }: RegionFilter) =>
  Boolean(regions || search || status || unread)

/** Without a filter it is known before the last one is fetched. */
const allSchools = (filter: RegionFilter, totals: RegionTotal[]) =>
  isFiltered(filter) || totals.length === 0
    ? undefined
    : totals.reduce((sum, { schools }) => sum + schools, 0)

/** What is most or latest is what one looks for first; names begin at A. */
function nextOrder(filter: RegionFilter, sort: OverviewSort): Partial<RegionFilter> {
  const isAgain = (filter.sort ?? 'name') === sort
  const isDescending = isAgain ? !filter.desc : sort !== 'name'
  return { sort: sort === 'name' ? undefined : sort, desc: isDescending || undefined }
}

function Problem({ onRetry }: { onRetry: () => void }) {
  const text = useOverviewMessages()
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{text.problem}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {text.again}
      </Button>
    </Alert>
  )
}

interface NothingProps {
  isFiltered: boolean
  onClear: () => void
}

function Nothing({ isFiltered, onClear }: NothingProps) {
  const { filter: text } = useOverviewMessages()
  if (!isFiltered) return <Paragraph>{text.noSchools}</Paragraph>
  return (
    <Stack>
      <Paragraph>{text.noMatch}</Paragraph>
      <Button variant="secondary" onClick={onClear}>
        {text.clear}
      </Button>
    </Stack>
  )
}
