import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Database } from '../../database.types.ts'
import { type PartStatus, type RegionFilter, regionArguments } from '../../shared/region-filter.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

/** Every key begins so, and one invalidation refreshes all that an overview shows. */
export const overviewKey = ['region-overview'] as const

type Functions = Database['public']['Functions']

/** How a school stands with one part of an assignment. */
export interface PartState {
  status: PartStatus
  handed_in_at: string | null
  /** The school's own deadline by the clock in Norway, when it is later than the region's. */
  extended_until: string | null
  handed_in: number
  expected: number
}

export type SchoolLine = Omit<Functions['region_overview']['Returns'][number], 'parts'> & {
  /** By the part's id; none where the assignment is not published in the school's region. */
  parts: Record<string, PartState> | null
}

export interface PartTotal {
  expected: number
  handed_in: number
  late: number
  extended: number
  under_way: number
  /** How many were handed in on each day (YYYY-MM-DD) that any were. */
  by_day: Record<string, number>
}

export type RegionTotal = Omit<Functions['region_totals']['Returns'][number], 'parts'> & {
  parts: Record<string, PartTotal>
}

export const schoolsKey = [...overviewKey, 'schools'] as const
export const totalsKey = [...overviewKey, 'totals'] as const

/** The first page soon; the others so large that one who scrolls does not come to their end before the next is there. */
const sizeOf = (after: string | null) => (after === null ? 100 : 500)

/** So many schools in the order and with the filter asked for, after this one; null: from the first. */
export async function fetchLines(filter: RegionFilter, after: string | null, size: number) {
  const from = after ? { from_school: after } : {}
  const args = { ...regionArguments(filter), ...from, page_size: size }
  return ((await answerOrThrow(supabase.rpc('region_overview', args))) ?? []) as unknown as SchoolLine[]
}

/** Page by page; each begins after the last school of the one before, which is all the database needs to know. */
export const schoolLinesQuery = (userId: string, filter: RegionFilter) =>
  infiniteQueryOptions({
    queryKey: [...schoolsKey, userId, filter] as const,
    queryFn: ({ pageParam }) => fetchLines(filter, pageParam, sizeOf(pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: (page, _, after) =>
      page.length === sizeOf(after) ? (page.at(-1)?.school_id ?? null) : null,
    placeholderData: keepPreviousData,
  })

/** A few schools, for a summary that is refreshed with the totals. */
const fewLinesQuery = (userId: string, filter: RegionFilter, size: number) =>
  queryOptions({
    queryKey: [...totalsKey, 'few', userId, filter, size],
    queryFn: () => fetchLines(filter, null, size),
    placeholderData: keepPreviousData,
  })

/** Those who have not handed in, and are not given more time. */
export const missingStatuses = ['not_begun', 'under_way'] as const

/** Who has not handed in a part; of very many the first. */
export const missingQuery = (userId: string, assignment: string, part: string) =>
  fewLinesQuery(userId, { assignment, part, status: [...missingStatuses] }, 50)

/** What is unread, the latest first. */
export const newsQuery = (userId: string) =>
  fewLinesQuery(userId, { unread: true, sort: 'changed', desc: true }, 3)

export const regionTotalsQuery = (userId: string, assignment: string | undefined) =>
  queryOptions({
    queryKey: [...totalsKey, userId, assignment],
    queryFn: async () => {
      const totals = await answerOrThrow(supabase.rpc('region_totals', assignment ? { assignment } : {}))
      return (totals ?? []) as unknown as RegionTotal[]
    },
    placeholderData: keepPreviousData,
  })

const ASSIGNMENT = `
  id, title_nb, title_nn,
  assignment_regions(region_id, published_at),
  assignment_parts(id, position, kind, respondent, title_nb, title_nn, deadlines(region_id, due_local))
` as const

export type OverviewAssignment = Awaited<ReturnType<typeof fetchAssignments>>[number]
export type OverviewPart = OverviewAssignment['parts'][number]

/** What is published in the caller's own regions, with the parts in order. */
export const overviewAssignmentsQuery = (userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: [...overviewKey, 'assignments', userId, regionIds],
    queryFn: () => fetchAssignments(regionIds),
  })

async function fetchAssignments(regionIds: string[]) {
  const rows = await fetchAllPages((from, to) =>
    supabase.from('assignments').select(ASSIGNMENT).order('id').range(from, to),
  )
  // As leader of a school in another region one sees that region's assignments too.
  const isOwn = ({ region_id }: { region_id: string }) => regionIds.includes(region_id)
  return rows
    .map(({ assignment_regions, assignment_parts, ...assignment }) => ({
      ...assignment,
      regionIds: assignment_regions
        .filter((region) => isOwn(region) && region.published_at)
        .map((region) => region.region_id),
      parts: assignment_parts
        .toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id))
        .map((part) => ({ ...part, deadlines: part.deadlines.filter(isOwn) })),
    }))
    .filter((assignment) => assignment.regionIds.length > 0)
}

/** Which own regions have made-up content. */
export const demoRegionsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...overviewKey, 'demo-regions', userId],
    queryFn: async () => {
      const regions = await answerOrThrow(supabase.from('regions').select('id').eq('is_demo', true))
      return (regions ?? []).map(({ id }) => id)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
