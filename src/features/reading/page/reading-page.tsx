import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useMemo } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { RegionFilter } from '../../../shared/region-filter.ts'
import { DemoTag } from '../../../shared/ui/demo-tag.tsx'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { LoadingPage } from '../../../shared/ui/loading-page.tsx'
import { ShortcutsHelp } from '../../../shared/ui/shortcuts-help.tsx'
import { countNews, newsSince, noNews } from '../news/news.ts'
import { newsSlots } from '../news/news-slots.tsx'
import { placeRemoved } from '../news/removed-places.ts'
import { RemovedRows } from '../news/removed-rows.tsx'
import { changeNumberQuery, type Opening } from '../reading-queries.ts'
import { useReadingMessages } from '../texts/reading-messages.ts'
import { type AnswerSlot, HandInView, NewsLine, type PlanDrawer } from './hand-in-view.tsx'
import { countingHandIns } from './hand-ins.ts'
import { KeepPlace } from './keep-place.tsx'
import { QueueBar, QueueButtons, QueueNews } from './queue-bar.tsx'
import { ReadingViews } from './reading-views.tsx'
import { type Trail, useQueue } from './use-queue.ts'

/** How often it is asked whether something has come, in milliseconds, while nothing tells of it. */
const ASKED_AGAIN = 30_000

interface ReadingPageProps {
  school: { id: string; name: string; isDemo: boolean }
  opening: Opening
  names: Record<string, string>
  filter: RegionFilter
  /** `now`, or a hand-in. Absent: what the filter asks for, else the plan now. */
  view: string | undefined
  /** News come by themselves. */
  isLive: boolean
  trail: Trail | null
  onTrail: (trail: Trail) => void
  onReopen: () => void
  drawPlan: PlanDrawer
  answerSlot?: AnswerSlot
}

/** One school, as it was when it was opened: what is new since the reader last read it, and the way on. */
export function ReadingPage(props: ReadingPageProps) {
  const { school, opening, filter, view, trail, onTrail, names, drawPlan, answerSlot } = props
  const { shortcuts } = useReadingMessages()
  const lastRead = opening.lastRead?.changeNumber ?? null
  const isMarked = trail?.schoolId === school.id && !trail.isUndone
  const isUnread = opening.upTo > (lastRead ?? 0) && !isMarked
  const queue = useQueue({ school, filter, upTo: opening.upTo, isUnread, trail, onTrail })
  const news = useMemo(
    () => (lastRead === null ? noNews : newsSince(opening.rows, opening.changes)),
    [lastRead, opening],
  )
  const handIns = useMemo(() => countingHandIns(opening.handIns, lastRead), [opening, lastRead])
  const ofPart = view === 'now' ? undefined : handIns.find(({ partId }) => partId === filter.part)
  const shown = handIns.find(({ id }) => id === view) ?? ofPart ?? null
  const isFirst = lastRead === null
  return (
    <Page>
      <Head {...props} hasPlanHandIn={handIns.some(({ kind }) => kind === 'plan')} />
      <QueueBar schoolId={school.id} filter={filter} queue={queue} isUnread={isUnread} />
      <QueueNews queue={queue} trail={trail} />
      <ChangedMeanwhile {...props} />
      <ReadingViews
        {...{ filter, handIns, names, isFirst }}
        schoolId={school.id}
        newsCount={countNews(news)}
        current={shown?.id ?? null}
      />
      <Suspense fallback={<LoadingPage />}>
        <Stack gap={5}>
          {isFirst && <FirstReading opening={opening} />}
          {shown ? (
            <HandInView
              key={shown.id}
              schoolId={school.id}
              {...{ isFirst, drawPlan, answerSlot }}
              handIn={shown}
            />
          ) : (
            <PlanNow {...{ opening, news, drawPlan }} />
          )}
        </Stack>
        <KeepPlace id={`${school.id} ${shown?.id ?? 'now'}`} />
      </Suspense>
      <QueueButtons queue={queue} isUnread={isUnread} />
      <ShortcutsHelp
        texts={shortcuts}
        keys={[
          ['n', shortcuts.nextUnread],
          ['m', shortcuts.markRead],
          ['j', shortcuts.next],
          ['k', shortcuts.previous],
          ['e', shortcuts.nextChange],
        ]}
      />
    </Page>
  )
}

function Head({ school, filter, hasPlanHandIn }: ReadingPageProps & { hasPlanHandIn: boolean }) {
  const texts = useReadingMessages()
  const params = { schoolId: school.id }
  return (
    <PageHead
      title={texts.title(school.name)}
      tools={
        <>
          <Link className="ds-link" to="/schools" search={filter}>
            {texts.toOverview}
          </Link>
          {hasPlanHandIn && (
            <Button asChild variant="secondary" data-size="sm">
              <Link to="/schools/$schoolId/compare" params={params} search={filter}>
                {texts.compare}
              </Link>
            </Button>
          )}
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/schools/$schoolId/plan" params={params} search={{}}>
              {texts.openPlan}
            </Link>
          </Button>
        </>
      }
    >
      {school.isDemo && <DemoTag />}
    </PageHead>
  )
}

function FirstReading({ opening }: { opening: Opening }) {
  const { news } = useReadingMessages()
  return opening.upTo > 0 ? <Paragraph>{news.first}</Paragraph> : null
}

type PlanNowProps = Pick<ReadingPageProps, 'opening' | 'drawPlan'> & { news: ReturnType<typeof newsSince> }

function PlanNow({ opening, news, drawPlan }: PlanNowProps) {
  const { news: texts } = useReadingMessages()
  const { language } = useLanguage()
  const removed = useMemo(() => placeRemoved(news.removed, opening.rows), [opening, news])
  const slots = useMemo(() => newsSlots(opening.rows, news, removed), [opening, news, removed])
  const count = countNews(news)
  const when = opening.lastRead && formatDateTime(opening.lastRead.at, language)
  return (
    <>
      {when && <NewsLine count={count} text={count > 0 ? texts.some(count, when) : texts.none(when)} />}
      {drawPlan(opening.rows, slots)}
      <RemovedRows rows={removed.rest} />
    </>
  )
}

/** What has come while the page is open is not in it, and is said, so that nobody takes it for read. */
function ChangedMeanwhile({ opening, isLive, onReopen }: ReadingPageProps) {
  const { queue } = useReadingMessages()
  const { data: changeNumber } = useQuery({
    ...changeNumberQuery(opening.schoolId),
    refetchInterval: isLive ? false : ASKED_AGAIN,
  })
  if (!changeNumber || changeNumber <= opening.upTo) return null
  return (
    <Alert data-size="sm">
      <Row>
        {queue.changed}
        <Button variant="secondary" data-size="sm" onClick={onReopen}>
          {queue.showChanged}
        </Button>
      </Row>
    </Alert>
  )
}
