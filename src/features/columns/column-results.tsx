import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { OfflineError } from '../../shared/text/types.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './columns.module.css'
import { columnQuery } from './columns-queries.ts'
import { ExampleDialog, type Passage } from './example-dialog.tsx'
import { NothingFound } from './nothing-found.tsx'
import { SchoolTexts } from './school-texts.tsx'
import { useWhenSeen } from './use-when-seen.ts'

interface ColumnResultsProps {
  filter: Parameters<typeof columnQuery>[0]
  /** To be named with each school; empty where there is but one. */
  regions: { id: string; name: string }[]
  onSearchEverything: () => void
  onClearSearch: () => void
}

/** The schools with their texts, more of them as one reads on, and what there is instead when there are none. */
export function ColumnResults({ filter, regions, ...ways }: ColumnResultsProps) {
  const text = useColumnsMessages()
  const isEverything = filter.kinds.length > 1
  const isAsked = !isEverything || filter.search !== undefined
  const { data, error, isFetching, isPlaceholderData, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({
      ...columnQuery(filter),
      enabled: isAsked,
    })
  const schools = isAsked ? (data?.pages.flat() ?? []) : []
  const [passage, setPassage] = useState<Passage | null>(null)
  const [addedTo, setAddedTo] = useState<string | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  useWhenSeen(more, `${schools.length} ${isFetching}`, () => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage()
  })

  return (
    <>
      <Row gap={5} align="baseline">
        <Paragraph role="status" data-size="sm">
          {isAsked ? (
            <Sum
              texts={schools.reduce((sum, school) => sum + school.texts.length, 0)}
              schools={schools.length}
              isSearch={filter.search !== undefined}
              isWaiting={isPlaceholderData || (!data && isFetching)}
              hasMore={hasNextPage}
            />
          ) : (
            text.writeToSearch
          )}
        </Paragraph>
        <Paragraph role="status" data-size="sm">
          {addedTo && (
            <>
              {text.example.added}{' '}
              <Link to="/examples" search={{ gathering: addedTo }} className="ds-link">
                {text.example.see}
              </Link>
            </>
          )}
        </Paragraph>
      </Row>
      {schools.length > 0 && <Subtle>{text.example.help}</Subtle>}
      <Stack
        gap={7}
        className={styles.schools}
        aria-busy={isPlaceholderData}
        data-old={isPlaceholderData || undefined}
      >
        {schools.map((school) => (
          <SchoolTexts
            key={school.school_id}
            school={school}
            regionName={regions.find(({ id }) => id === school.region_id)?.name}
            isKindShown={isEverything}
            onExample={(entry) => {
              setAddedTo(null)
              setPassage({
                ...entry,
                schoolId: school.school_id,
                schoolName: school.name,
                regionId: school.region_id,
              })
            }}
          />
        ))}
      </Stack>
      {isAsked && data && schools.length === 0 && !error && !isPlaceholderData && (
        <NothingFound filter={filter} {...ways} />
      )}
      {error && (
        <Alert data-color="danger" role="alert">
          <Stack gap={3}>
            <Paragraph>{error instanceof OfflineError ? text.offline : text.failed}</Paragraph>
            <Button
              variant="secondary"
              data-size="sm"
              loading={isFetching}
              onClick={() => void (data ? fetchNextPage() : refetch())}
            >
              {text.retry}
            </Button>
          </Stack>
        </Alert>
      )}
      {isAsked && hasNextPage && !error && (
        <Button ref={more} variant="secondary" loading={isFetching} onClick={() => void fetchNextPage()}>
          {text.showMore}
        </Button>
      )}
      <ExampleDialog
        userId={filter.userId}
        passage={passage}
        onClose={() => setPassage(null)}
        onAdded={(gatheringId) => setAddedTo(gatheringId ?? 'none')}
      />
    </>
  )
}

interface SumProps {
  texts: number
  schools: number
  isSearch: boolean
  isWaiting: boolean
  hasMore: boolean
}

/** How many there are, as far as is known. */
function Sum({ texts, schools, isSearch, isWaiting, hasMore }: SumProps) {
  const text = useColumnsMessages()
  if (isWaiting) return isSearch ? text.searching : text.fetching
  if (schools === 0) return null
  const sum = isSearch ? text.hits(texts, schools) : text.texts(texts, schools)
  return hasMore ? text.more(sum) : sum
}
