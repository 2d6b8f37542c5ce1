import { queryOptions } from '@tanstack/react-query'
import type { Database } from '../../database.types.ts'
import type { PlanRows } from '../../shared/plan/plan-rows.ts'
import { type RegionFilter, regionArguments } from '../../shared/region-filter.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'
import type { Change } from './news/news.ts'
import type { HandIn } from './page/hand-ins.ts'

/** A school as it was when it was opened for reading: nothing moves while one reads. */
export interface Opening {
  schoolId: string
  /** How much there was to read. What comes later is not in it, and stays unread. */
  upTo: number
  lastRead: { changeNumber: number; at: string } | null
  rows: PlanRows
  changes: Change[]
  handIns: HandIn[]
}

/** Null: the school is not the caller's to see. */
export async function openSchool(
  schoolId: string,
  fetchRows: () => Promise<PlanRows>,
): Promise<Opening | null> {
  // Before the rest: of what comes between the two nothing may count as read.
  const upTo = await fetchChangeNumber(schoolId)
  if (upTo === null) return null
  const [rows, handIns, lastRead] = await Promise.all([
    fetchRows(),
    fetchHandIns(schoolId),
    answerOrThrow(
      supabase.from('last_reads').select('change_number, read_at').eq('school_id', schoolId).maybeSingle(),
    ),
  ])
  const changes = lastRead ? await fetchChanges(schoolId, lastRead.change_number) : []
  return {
    schoolId,
    upTo,
    lastRead: lastRead && { changeNumber: lastRead.change_number, at: lastRead.read_at },
    rows,
    changes,
    handIns,
  }
}

async function fetchChangeNumber(schoolId: string): Promise<number | null> {
  const summary = await answerOrThrow(
    supabase.from('plan_summaries').select('change_number').eq('school_id', schoolId).maybeSingle(),
  )
  return summary?.change_number ?? null
}

async function fetchChanges(schoolId: string, upTo: number): Promise<Change[]> {
  const ask = (what: 'removed_places' | 'changes_since') =>
    fetchAllPages((from, to) =>
      supabase.rpc(what, { school: schoolId, up_to: upTo }).order('row_id').order('field').range(from, to),
    )
  // Where a deleted row stands now, and over it from where it was moved before that.
  return (await Promise.all([ask('removed_places'), ask('changes_since')])).flat()
}

const HAND_IN = `
  id, part_id, user_id, is_personal, submitted_at, is_late, change_number,
  assignment_parts(kind, title_nb, title_nn, assignments(title_nb, title_nn))` as const

async function fetchHandIns(schoolId: string): Promise<HandIn[]> {
  const rows = await fetchAllPages((from, to) =>
    supabase
      .from('submissions')
      .select(HAND_IN)
      .eq('school_id', schoolId)
      .is('withdrawn_at', null)
      .order('id')
      .range(from, to),
  )
  return rows.map(({ assignment_parts: part, ...row }) => ({
    id: row.id,
    partId: row.part_id,
    kind: part.kind,
    part: { nb: part.title_nb, nn: part.title_nn },
    assignment: { nb: part.assignments.title_nb, nn: part.assignments.title_nn },
    isPersonal: row.is_personal,
    userId: row.user_id,
    submittedAt: row.submitted_at,
    isLate: row.is_late,
    changeNumber: row.change_number,
  }))
}

/** What there is of a school's hand-ins, for comparing. */
export const handInsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['reading', 'hand-ins', schoolId],
    queryFn: () => fetchHandIns(schoolId),
    meta: { isNotKept: true },
  })

export const changeNumberKey = ['reading', 'change-number'] as const

/** How much there is to read now, so that the reader hears of what comes meanwhile. */
export const changeNumberQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [...changeNumberKey, schoolId],
    queryFn: () => fetchChangeNumber(schoolId),
    refetchOnWindowFocus: 'always',
    meta: { isNotKept: true },
  })

/** The copies themselves. They never change. */
export const contentsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['reading', 'contents', ...ids],
    queryFn: async () => {
      const rows = await answerOrThrow(
        supabase
          .from('submissions')
          .select('id, content')
          .in('id', [...ids]),
      )
      return Object.fromEntries((rows ?? []).map(({ id, content }) => [id, content]))
    },
    staleTime: Number.POSITIVE_INFINITY,
    meta: { isNotKept: true },
  })

type OverviewArguments = Database['public']['Functions']['region_overview']['Args']

const fetchSchoolIds = async (args: OverviewArguments) =>
  (await answerOrThrow(supabase.rpc('region_overview', args)))?.map(({ school_id }) => school_id) ?? []

/** The schools before and after this one in the order and with the filter that is read by. */
export const neighboursQuery = (schoolId: string, filter: RegionFilter) =>
  queryOptions({
    queryKey: ['reading', 'neighbours', schoolId, filter],
    queryFn: async () => {
      const args = { ...regionArguments(filter), from_school: schoolId, page_size: 1 }
      const [[next], [previous]] = await Promise.all([
        fetchSchoolIds(args),
        fetchSchoolIds({ ...args, backwards: !args.backwards }),
      ])
      return { next: next ?? null, previous: previous ?? null }
    },
    meta: { isNotKept: true },
  })

export const placeKey = ['reading', 'place'] as const

/** Which number the school is among those that are read by this filter, and among the unread of them. */
export const placeQuery = (schoolId: string, filter: RegionFilter) =>
  queryOptions({
    queryKey: [...placeKey, schoolId, filter],
    queryFn: async () => {
      const { assignment, unread, ...choice } = filter
      const [place] =
        (await answerOrThrow(
          supabase.rpc('queue_place', { school: schoolId, ...regionArguments(choice) }),
        )) ?? []
      return (place ?? null) as QueuePlace | null
    },
    meta: { isNotKept: true },
  })

interface QueuePlace {
  schools: number
  /** Null: the filter leaves it out. */
  place: number | null
  unread: number
  /** Null: it is not unread. */
  unread_place: number | null
}

/** The next school with something unread, from the beginning again after the last; null: there is no other. */
export async function fetchNextUnread(schoolId: string, filter: RegionFilter): Promise<string | null> {
  const args = { ...regionArguments(filter), only_unread: true, page_size: 2 }
  const after = await fetchSchoolIds({ ...args, from_school: schoolId })
  const others = after.length > 0 ? after : await fetchSchoolIds(args)
  return others.find((id) => id !== schoolId) ?? null
}
