import { queryOptions } from '@tanstack/react-query'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

/** Every key begins so, and one invalidation after a change refreshes all that shows it. */
export const assignmentEditingKey = ['assignment-editing'] as const

const everything = `
  *,
  gatherings(*, gathering_dates(*)),
  assignment_regions(*),
  assignment_parts(*, deadlines(*), questions(*))
` as const

const selectAssignments = () => supabase.from('assignments').select(everything)

export type Assignment = Awaited<ReturnType<typeof fetchAssignments>>[number]
export type Part = Assignment['assignment_parts'][number]
export type Question = Part['questions'][number]
export type Gathering = Awaited<ReturnType<typeof fetchGatherings>>[number]

/** Assignments of the caller's regions, and own ones that no region has yet; the newest gathering first. */
export const assignmentsQuery = (userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'all', userId, regionIds],
    queryFn: () => fetchAssignments(userId, regionIds),
  })

async function fetchAssignments(userId: string, regionIds: string[]) {
  const rows = await fetchAllPages((from, to) => selectAssignments().order('id').range(from, to))
  return rows
    .map((row) => forRegions(row, regionIds))
    .filter((row) => row.assignment_regions.length > 0 || row.created_by === userId)
    .toSorted((a, b) => firstDay(b).localeCompare(firstDay(a)))
}

/** One without a date yet is about to be planned, and comes first. */
const firstDay = ({ gatherings }: { gatherings: { gathering_dates: { starts_on: string }[] } | null }) =>
  gatherings?.gathering_dates
    .map((date) => date.starts_on)
    .toSorted()
    .at(0) ?? '9999'

type AssignmentRow = NonNullable<Awaited<ReturnType<typeof selectAssignments>>['data']>[number]

/** In order, and without what the caller sees as leader of a school in another region. */
function forRegions(row: AssignmentRow, regionIds: string[]) {
  const isOwn = ({ region_id }: { region_id: string }) => regionIds.includes(region_id)
  return {
    ...row,
    gatherings: row.gatherings && {
      ...row.gatherings,
      gathering_dates: row.gatherings.gathering_dates.filter(isOwn),
    },
    assignment_regions: row.assignment_regions.filter(isOwn),
    assignment_parts: row.assignment_parts.toSorted(byPosition).map((part) => ({
      ...part,
      deadlines: part.deadlines.filter(isOwn),
      questions: part.questions.toSorted(byPosition),
    })),
  }
}

const byPosition = (a: { position: number; id: string }, b: { position: number; id: string }) =>
  a.position - b.position || a.id.localeCompare(b.id)

/** One assignment and whether the caller may change what its regions share; null when there is none for the caller. */
export const assignmentQuery = (assignmentId: string, userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'one', assignmentId, userId, regionIds],
    queryFn: async () => {
      const [row, editable] = await Promise.all([
        answerOrThrow(selectAssignments().eq('id', assignmentId).maybeSingle()),
        answerOrThrow(supabase.rpc('my_editable_ids')),
      ])
      if (!row) return null
      const assignment = forRegions(row, regionIds)
      const isTheirs = assignment.assignment_regions.length > 0 || assignment.created_by === userId
      return isTheirs ? { assignment, editableIds: editable ?? [] } : null
    },
  })

/** The gatherings that an assignment of the caller's can lead up to. */
export const gatheringsQuery = (userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'gatherings', userId, regionIds],
    queryFn: () => fetchGatherings(regionIds),
  })

async function fetchGatherings(regionIds: string[]) {
  const rows = await fetchAllPages((from, to) =>
    supabase
      .from('gatherings')
      .select('*, gathering_dates(*)')
      .order('created_at', { ascending: false })
      .order('id')
      .range(from, to),
  )
  return rows.map((row) => ({
    ...row,
    gathering_dates: row.gathering_dates.filter(({ region_id }) => regionIds.includes(region_id)),
  }))
}

/** How many are asked, and have handed in: for each published part and region. */
export const handedInCountsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'counts', userId],
    queryFn: () => fetchAllPages((from, to) => supabase.rpc('handed_in_counts').range(from, to)),
  })

/** How many schools a change of the part concerns. */
export async function fetchAffected(partId: string) {
  const rows = await answerOrThrow(supabase.rpc('affected_by_part', { part: partId }))
  return rows?.[0] ?? { schools: 0, answers: 0, submissions: 0 }
}

/** Who would get a reminder: those who have not handed in. Never kept, as it changes by the minute. */
export const reminderRecipientsQuery = (partId: string, regionId: string) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'recipients', partId, regionId],
    queryFn: () =>
      fetchAllPages((from, to) =>
        supabase.rpc('reminder_recipients', { part: partId, region: regionId }).range(from, to),
      ),
    staleTime: 0,
    gcTime: 0,
  })

/** How many leaders publishing would send a mail: those who have not had it for another school or region. */
export const publishRecipientsQuery = (
  assignmentId: string,
  regionId: string,
  publishedRegionIds: string[],
) =>
  queryOptions({
    queryKey: [...assignmentEditingKey, 'publish', assignmentId, regionId, publishedRegionIds],
    queryFn: async () => {
      const leaders = await fetchAllPages((from, to) =>
        supabase
          .from('school_leaders')
          .select('user_id, schools!inner(region_id)')
          .in('schools.region_id', [regionId, ...publishedRegionIds])
          .is('schools.retired_at', null)
          .order('school_id')
          .order('user_id')
          .range(from, to),
      )
      const inRegion = (id: string) =>
        leaders.filter(({ schools }) => schools.region_id === id).map(({ user_id }) => user_id)
      const told = new Set(publishedRegionIds.flatMap(inRegion))
      return new Set(inRegion(regionId).filter((id) => !told.has(id))).size
    },
    staleTime: 0,
    gcTime: 0,
  })
