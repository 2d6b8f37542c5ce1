import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Database } from '../../database.types.ts'
import type { TextKind } from '../../shared/columns/text-kinds.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

/** One text of a school, and what it stands under. */
export interface ColumnText {
  kind: TextKind
  rowId: string
  field: string
  text: string
  questionId: string | null
  /** The words that were found, in lower case; none without a search. */
  hits: string[]
  context: {
    shortTermGoal?: string
    action?: string
    reflectedOn?: string | null
    checkOn?: string | null
    verdict?: Database['public']['Enums']['reflection_verdict']
    decision?: Database['public']['Enums']['reflection_decision']
    label?: string
    question?: { nb: string; nn: string }
    /** Absent: the school's common answer. Null: of somebody whose account is deleted. */
    leader?: string | null
    submittedAt?: string
    isLate?: boolean
  }
}

interface ColumnSchool {
  region_id: string
  school_id: string
  name: string
  name_key: string
  texts: ColumnText[]
}

interface ColumnWish {
  userId: string
  /** In the order in which they are read. */
  regionIds: string[]
  kinds: readonly TextKind[]
  question?: string | undefined
  search?: string | undefined
}

/** How many schools come at once. */
const PAGE = 10

/**
 * School by school, a page at a time; the key of the next page is the last school of this one. Texts of a whole region
 * are asked for anew, and no copy of them stays on the device.
 */
export const columnQuery = ({ userId, regionIds, kinds, question, search }: ColumnWish) =>
  infiniteQueryOptions({
    queryKey: ['columns', userId, regionIds, kinds, question, search],
    initialPageParam: null as ColumnSchool | null,
    queryFn: async ({ pageParam: last, signal }) => {
      const rows = await answerOrThrow(
        supabase
          .rpc('read_column', {
            regions: last ? regionIds.slice(regionIds.indexOf(last.region_id)) : regionIds,
            kinds: [...kinds],
            page_size: PAGE,
            ...(question && { question }),
            ...(search && { search }),
            ...(last && { after_name_key: last.name_key, after_school: last.school_id }),
          })
          .abortSignal(signal),
      )
      return (rows ?? []) as unknown as ColumnSchool[]
    },
    getNextPageParam: (page) => (page.length < PAGE ? null : page.at(-1)),
    // What was found stays until what is looked for now has come.
    placeholderData: keepPreviousData,
    meta: { isNotKept: true },
    gcTime: 5 * 60_000,
  })

/** The parts with questions that schools of these regions are asked, the newest assignment first. */
export const askedPartsQuery = (userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: ['columns', 'asked', userId, regionIds],
    queryFn: async () => {
      const rows = await fetchAllPages((from, to) =>
        supabase
          .from('assignments')
          .select(
            'id, title_nb, title_nn, created_at, assignment_regions(region_id), assignment_parts(id, position, kind, title_nb, title_nn, questions(id, position, label, body_nb, body_nn))',
          )
          .order('created_at', { ascending: false })
          .order('id')
          .range(from, to),
      )
      return rows
        .filter((row) => row.assignment_regions.some(({ region_id }) => regionIds.includes(region_id)))
        .flatMap((assignment) =>
          assignment.assignment_parts
            .filter(({ questions }) => questions.length > 0)
            .toSorted((a, b) => a.position - b.position)
            .map((part) => ({
              id: part.id,
              assignment: { nb: assignment.title_nb, nn: assignment.title_nn },
              title: { nb: part.title_nb, nn: part.title_nn },
              questions: part.questions
                .toSorted((a, b) => a.position - b.position)
                .map(({ id, label, body_nb, body_nn }) => ({
                  id,
                  label,
                  body: { nb: body_nb, nn: body_nn },
                })),
            })),
        )
    },
    staleTime: 60_000,
  })

export type AskedPart = Awaited<
  ReturnType<NonNullable<ReturnType<typeof askedPartsQuery>['queryFn']>>
>[number]
