import { Alert, Button, Tag } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { RegionFilter } from '../../../shared/region-filter.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { useShortcuts } from '../../../shared/ui/use-shortcuts.ts'
import { focusNextNews } from '../news/news-slots.tsx'
import { neighboursQuery, placeQuery } from '../reading-queries.ts'
import { useReadingMessages } from '../texts/reading-messages.ts'
import styles from './reading.module.css'
import type { Queue, Trail } from './use-queue.ts'

interface QueueBarProps {
  schoolId: string
  filter: RegionFilter
  queue: Queue
  isUnread: boolean
}

/** From school to school: one after the other, or to the next that is unread. */
export function QueueBar({ schoolId, filter, queue, isUnread }: QueueBarProps) {
  const { queue: texts } = useReadingMessages()
  const { data: neighbours } = useQuery(neighboursQuery(schoolId, filter))
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const linkTo = (id: string) =>
    ({ to: '/read/$schoolId', params: { schoolId: id }, search: filter, resetScroll: false }) as const
  // A key pressed before the neighbours are known waits for them.
  async function go(to: 'next' | 'previous') {
    const known = await queryClient.ensureQueryData(neighboursQuery(schoolId, filter)).catch(() => null)
    const id = known?.[to]
    if (id) await navigate(linkTo(id))
  }
  useShortcuts({
    j: () => void go('next'),
    k: () => void go('previous'),
    n: () => void queue.nextUnread(),
    m: () => void queue.markRead(),
    e: focusNextNews,
  })
  return (
    <Row as="nav" isSpread className={styles.queue} aria-label={texts.label}>
      <Row>
        {neighbours?.previous && (
          <Button asChild variant="tertiary" data-size="sm">
            <Link {...linkTo(neighbours.previous)} aria-keyshortcuts="k">
              <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
              {texts.previous}
            </Link>
          </Button>
        )}
        {neighbours?.next && (
          <Button asChild variant="tertiary" data-size="sm">
            <Link {...linkTo(neighbours.next)} aria-keyshortcuts="j">
              {texts.next}
              <ArrowRightIcon aria-hidden fontSize="1.25rem" />
            </Link>
          </Button>
        )}
      </Row>
      <QueuePlace schoolId={schoolId} filter={filter} />
      <QueueButtons queue={queue} isUnread={isUnread} />
    </Row>
  )
}

/** How far one has come, and how much is left. */
function QueuePlace({ schoolId, filter }: Pick<QueueBarProps, 'schoolId' | 'filter'>) {
  const { queue: texts } = useReadingMessages()
  const { data } = useQuery(placeQuery(schoolId, filter))
  if (!data) return null
  const { place, schools, unread_place, unread } = data
  return (
    <Row>
      {place !== null && <span>{texts.place(place, schools)}</span>}
      <span>
        {unread_place === null ? texts.unreadLeft(unread) : texts.unreadPlace(unread_place, unread)}
      </span>
    </Row>
  )
}

/** Also at the end of the page, where one is when it is read. */
export function QueueButtons({ queue, isUnread }: Pick<QueueBarProps, 'queue' | 'isUnread'>) {
  const { queue: texts } = useReadingMessages()
  return (
    <Row>
      <Tag data-size="sm" data-color={isUnread ? 'info' : 'neutral'}>
        {isUnread ? texts.isUnread : texts.isRead}
      </Tag>
      {isUnread && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-keyshortcuts="m"
          onClick={() => void queue.markRead()}
        >
          {texts.markRead}
        </Button>
      )}
      <Button data-size="sm" aria-keyshortcuts="n" onClick={() => void queue.nextUnread()}>
        {isUnread ? texts.readAndNext : texts.nextUnread}
      </Button>
    </Row>
  )
}

/** What has just been done, with the way back; said aloud. */
export function QueueNews({ queue, trail }: { queue: Queue; trail: Trail | null }) {
  const { queue: texts } = useReadingMessages()
  return (
    <>
      <Row className={styles.trail} role="status">
        {trail && (
          <>
            <span>{trail.isUndone ? texts.undone(trail.schoolName) : texts.marked(trail.schoolName)}</span>
            {!trail.isUndone && (
              <Button variant="tertiary" data-size="sm" onClick={() => void queue.undo()}>
                {texts.undo}
              </Button>
            )}
          </>
        )}
        {queue.state === 'allRead' && <strong>{texts.allRead}</strong>}
      </Row>
      {queue.state === 'failed' && (
        <Alert data-color="danger" data-size="sm" role="alert">
          {texts.problem}
        </Alert>
      )}
    </>
  )
}
