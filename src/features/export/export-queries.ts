import { queryOptions } from '@tanstack/react-query'
import { parseContent } from '../../shared/plan/handed-in/submission-content.ts'
import type { PlanTable } from '../../shared/plan/plan-fields.ts'
import { fetchedPlanRows, filterRows, type PlanRow } from '../../shared/plan/plan-rows.ts'
import { type PartStatus, type RegionFilter, regionArguments } from '../../shared/region-filter.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'
import type { ExportedPart } from './exported-school.ts'

/** How many schools' lines come in one answer, and how many schools' texts. */
const LIST_SIZE = 200
export const BATCH_SIZE = 30

/** The parts that are published in any of the person's regions, in the order they were made. */
export const exportedPartsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['exported-parts', userId],
    queryFn: async (): Promise<ExportedPart[]> => {
      const assignments = await fetchAllPages((from, to) =>
        supabase
          .from('assignments')
          .select(
            'id, title_nb, title_nn, created_at, assignment_regions!inner(published_at), assignment_parts(id, kind, position, title_nb, title_nn)',
          )
          .not('assignment_regions.published_at', 'is', null)
          .order('created_at')
          .order('id')
          .range(from, to),
      )
      return assignments.flatMap((assignment) =>
        assignment.assignment_parts
          .toSorted((a, b) => (a.position < b.position ? -1 : 1))
          .map((part) => ({
            id: part.id,
            assignmentId: assignment.id,
            assignment: { nb: assignment.title_nb, nn: assignment.title_nn },
            title: { nb: part.title_nb, nn: part.title_nn },
            kind: part.kind,
          })),
      )
    },
    staleTime: 60_000,
  })

/** A page for fetchAllPages that says whether there was no answer or a refusal. */
const page = async <Row>(request: Parameters<typeof answerOrThrow<Row[] | null>>[0]) => ({
  data: await answerOrThrow(request),
  error: null,
})

type OverviewLine = Awaited<ReturnType<typeof fetchPage>>[number]

async function fetchPage(filter: RegionFilter, fromSchool: string | undefined, signal: AbortSignal) {
  const lines = await answerOrThrow(
    supabase
      .rpc('region_overview', {
        // How they stand with each part comes with the texts.
        ...regionArguments({ ...filter, assignment: undefined }),
        ...(fromSchool && { from_school: fromSchool }),
        page_size: LIST_SIZE,
      })
      .abortSignal(signal),
  )
  return lines ?? []
}

/** All schools that the filter leaves, in its order. */
export async function fetchSchools(filter: RegionFilter, signal: AbortSignal): Promise<OverviewLine[]> {
  const lines: OverviewLine[] = []
  for (;;) {
    const page = await fetchPage(filter, lines.at(-1)?.school_id, signal)
    lines.push(...page)
    if (page.length < LIST_SIZE) return lines
  }
}

/** How these schools stand with every part that is published for them. */
export async function fetchPartStates(schoolIds: string[], signal: AbortSignal) {
  const states = await fetchAllPages((from, to) =>
    page(
      supabase
        .from('part_states')
        .select('school_id, part_id, status, handed_in_at')
        .in('school_id', schoolIds)
        .order('school_id')
        .order('part_id')
        .range(from, to)
        .abortSignal(signal),
    ),
  )
  return groupBySchool(states, (state) => ({
    partId: state.part_id ?? '',
    status: state.status as PartStatus,
    handedInAt: state.handed_in_at,
  }))
}

/** The plans of these schools as they are now, by school. */
export async function fetchPlans(schoolIds: string[], signal: AbortSignal) {
  const rows = await fetchedPlanRows(
    <Table extends PlanTable>(table: Table) =>
      fetchAllPages((from, to) =>
        // The three have in common what is asked of them here; the client's types want one name.
        page(
          supabase
            .from(table as 'reflections')
            .select()
            .in('school_id', schoolIds)
            .is('deleted_at', null)
            .order('school_id')
            .order('id')
            .range(from, to)
            .abortSignal(signal),
        ),
      ) as Promise<PlanRow<Table>[]>,
  )
  return new Map(schoolIds.map((id) => [id, filterRows(rows, ({ school_id }) => school_id === id)]))
}

/** What these schools have handed in of these parts and what counts of it: the newest of each who hands in. */
export async function fetchHandIns(schoolIds: string[], partIds: string[], signal: AbortSignal) {
  const submissions = await fetchAllPages((from, to) =>
    page(
      supabase
        .from('submissions')
        .select('id, school_id, part_id, user_id, is_personal, submitted_at, is_late, content')
        .in('school_id', schoolIds)
        .in('part_id', partIds)
        .is('withdrawn_at', null)
        .order('submitted_at', { ascending: false })
        .order('id')
        .range(from, to)
        .abortSignal(signal),
    ),
  )
  const seen = new Set<string>()
  const counting = submissions.filter(({ id, school_id, part_id, user_id, is_personal }) => {
    // Of those whose account is gone nobody knows which belong together: all of them stay.
    const whose = is_personal ? (user_id ?? id) : ''
    const key = `${school_id} ${part_id} ${whose}`
    return !seen.has(key) && seen.add(key)
  })
  return groupBySchool(counting, ({ part_id, is_personal, submitted_at, is_late, content }) => ({
    partId: part_id,
    isPersonal: is_personal,
    handedInAt: submitted_at,
    isLate: is_late ?? false,
    content: parseContent(content),
  }))
}

function groupBySchool<Row extends { school_id: string | null }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const id = row.school_id ?? ''
    groups.set(id, [...(groups.get(id) ?? []), toValue(row)])
  }
  return groups
}
