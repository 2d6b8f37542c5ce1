import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, notFound, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { Reader } from '../../features/feedback/comments/comment-threads.ts'
import type { PlanSlots } from '../../features/plan/page/plan-slots.tsx'
import { ReadPlan } from '../../features/plan/page/read-plan.tsx'
import {
  AccessLostError,
  fetchPlanRows,
  namesQuery,
  schoolQuery,
} from '../../features/plan/saving/plan-queries.ts'
import type { PlanDrawer } from '../../features/reading/page/hand-in-view.tsx'
import { ReadingPage } from '../../features/reading/page/reading-page.tsx'
import type { Trail } from '../../features/reading/page/use-queue.ts'
import { type Opening, openSchool } from '../../features/reading/reading-queries.ts'
import { useReadingChannel } from '../../features/reading/use-reading-channel.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'
import { isUuid } from '../../shared/search-params.ts'
import { lazyPart } from '../../shared/ui/lazy-part.tsx'

const RowFeedback = lazyPart(
  async () => (await import('../../features/feedback/places/place-feedback.tsx')).RowFeedback,
)
const AnswerFeedback = lazyPart(
  async () => (await import('../../features/feedback/places/place-feedback.tsx')).AnswerFeedback,
)

type ReadingSearch = RegionFilter & { view?: string | undefined }

/** Facilitators read one school after another. What is shown is what there was when the school was opened. */
export const Route = createFileRoute('/_signed-in/read/$schoolId')({
  codeSplitGroupings: [['component', 'loader']],
  validateSearch: (search): ReadingSearch => ({
    ...regionFilterOf(search),
    view: search.view === 'now' || isUuid(search.view) ? search.view : undefined,
  }),
  beforeLoad: ({ context: { memberships }, params }) => {
    if (!isUuid(params.schoolId) || memberships.regions.length === 0) throw notFound()
  },
  loader: async ({ context: { queryClient, user, memberships }, params: { schoolId } }) => {
    const school = await queryClient.ensureQueryData(schoolQuery(schoolId))
    if (!memberships.regions.some(({ id }) => id === school?.regionId)) throw notFound()
    const [opening] = await Promise.all([
      openSchool(schoolId, () => fetchPlanRows(schoolId)).catch((error) => {
        if (error instanceof AccessLostError) return null
        throw error
      }),
      queryClient.ensureQueryData(namesQuery(user.id)),
    ])
    if (!school || !opening) throw notFound()
    return { school, opening }
  },
  // Opened once for each visit, and not before it.
  shouldReload: false,
  gcTime: 0,
  preload: false,
  component: ReadingRoute,
})

function ReadingRoute() {
  const { school, opening } = Route.useLoaderData()
  const { user } = Route.useRouteContext()
  const { view, ...filter } = Route.useSearch()
  const { data: names } = useSuspenseQuery(namesQuery(user.id))
  const isLive = useReadingChannel(school.regionId)
  const [trail, setTrail] = useState<Trail | null>(null)
  const router = useRouter()
  const reader = useMemo(
    () => ({ userId: user.id, schoolId: school.id, isLeader: false, names }),
    [user.id, school.id, names],
  )
  const drawPlan: PlanDrawer = useCallback(
    (rows, slots) => (
      <DrawnPlan schoolId={school.id} rows={rows} names={names} slots={slots} reader={reader} />
    ),
    [school.id, names, reader],
  )
  return (
    <ReadingPage
      key={school.id}
      {...{ school, opening, names, filter, view, isLive, trail, drawPlan }}
      answerSlot={(place) => <AnswerFeedback reader={reader} place={place} />}
      onTrail={setTrail}
      onReopen={() => void router.invalidate({ filter: ({ routeId }) => routeId === Route.id })}
    />
  )
}

interface DrawnPlanProps {
  schoolId: string
  rows: Opening['rows']
  names: Record<string, string>
  slots: PlanSlots
  reader: Reader
}

function DrawnPlan({ slots, reader, ...plan }: DrawnPlanProps) {
  const list = useMemo(
    (): PlanSlots[] => [
      slots,
      {
        row: (place) => <RowFeedback reader={reader} place={place} />,
      },
    ],
    [slots, reader],
  )
  return <ReadPlan {...plan} slots={list} />
}
