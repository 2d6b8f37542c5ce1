import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { fetchedPlanRows, type PlanRow, type PlanRows, withRow } from '../../../shared/plan/plan-rows.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { fetchAllPages } from '../../../shared/supabase/fetch-all-pages.ts'

/**
 * A table of the plan whose name is known only at run time. What is asked of it here the three have in common; the
 * client's types want one name, and get one.
 */
export const planTable = (table: PlanTable) => supabase.from(table as 'actions')

/** The whole plan of one school, as far as the caller may read it. */
export const planRowsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['plan', schoolId],
    queryFn: () => fetchPlanRows(schoolId),
    refetchOnWindowFocus: 'always',
    retry: (failures, error) => failures < 1 && !(error instanceof AccessLostError),
  })

/** The school is not the caller's to see any more. An empty plan would say that all is gone. */
export class AccessLostError extends Error {
  override name = 'AccessLostError'
}

/** Anew, past what is remembered. */
export async function fetchPlanRows(schoolId: string): Promise<PlanRows> {
  const [school, rows] = await Promise.all([
    supabase.from('schools').select('id').eq('id', schoolId).maybeSingle().throwOnError(),
    fetchedPlanRows(
      <Table extends PlanTable>(table: Table) =>
        fetchAllPages((from, to) =>
          planTable(table).select().eq('school_id', schoolId).order('id').range(from, to),
        ) as Promise<PlanRow<Table>[]>,
    ),
  ])
  if (!school.data) throw new AccessLostError()
  return rows
}

/**
 * Puts one row, just answered or told by the database, into the cached plan. A fetch under way may have read before
 * the row changed, so it is dropped and made anew.
 */
export function putPlanRow(queryClient: QueryClient, schoolId: string, table: PlanTable, row: PlanRow) {
  const { queryKey } = planRowsQuery(schoolId)
  const isFetching = queryClient.isFetching({ queryKey, exact: true }) > 0
  if (isFetching) void queryClient.cancelQueries({ queryKey, exact: true })
  const known = queryClient.getQueryData(queryKey)?.[table].find(({ id }) => id === row.id)
  queryClient.setQueryData(queryKey, (rows) => rows && withRow(rows, table, row))
  // One that comes back brings what stands under it, of which nothing was told meanwhile.
  const isBack = row.deleted_at === null && (known ? known.deleted_at !== null : row.version > 1)
  if (isFetching || isBack) void queryClient.invalidateQueries({ queryKey, exact: true })
}

/** A row that is told of as not in the plan (any more): its leaders find it, and for others it is gone. */
export async function refetchPlanRow(
  queryClient: QueryClient,
  schoolId: string,
  table: PlanTable,
  rowId: string,
) {
  const { data: row } = await planTable(table).select().eq('id', rowId).maybeSingle().throwOnError()
  if (row) putPlanRow(queryClient, schoolId, table, row as PlanRow)
  else await queryClient.invalidateQueries({ queryKey: planRowsQuery(schoolId).queryKey })
}

export interface SchoolHeading {
  id: string
  name: string
  regionId: string
  isDemo: boolean
}

/** The school itself; null when it does not exist or is not the caller's to see. */
export const schoolQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId],
    queryFn: async (): Promise<SchoolHeading | null> => {
      const { data } = await supabase
        .from('schools')
        .select('id, name, region_id, regions!schools_region_id_fkey(is_demo)')
        .eq('id', schoolId)
        .maybeSingle()
        .throwOnError()
      if (!data) return null
      const { id, name, region_id: regionId, regions } = data
      return { id, name, regionId, isDemo: regions?.is_demo ?? false }
    },
    staleTime: 60_000,
  })

/** Names by user id of everyone the caller may know by name. */
export const namesQuery = (userId: string) =>
  queryOptions({
    queryKey: ['names', userId],
    queryFn: async () => {
      const profiles = await fetchAllPages((from, to) =>
        supabase.from('profiles').select('user_id, shown_name').order('user_id').range(from, to),
      )
      return Object.fromEntries(profiles.map((profile) => [profile.user_id, profile.shown_name]))
    },
    staleTime: 60_000,
  })
