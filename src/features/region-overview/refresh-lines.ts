import type { QueryClient } from '@tanstack/react-query'
import type { RegionFilter } from '../../shared/region-filter.ts'
import { placesOf, stillInPlace, withLines } from './changed-lines.ts'
import { fetchLines, schoolLinesQuery, schoolsKey, totalsKey } from './overview-queries.ts'

/**
 * Fetches what the page says of these schools: their lines alone where they still stand, all that is listed where
 * something has moved. False: more was being fetched meanwhile, perhaps from before the change; to be tried again.
 */
export async function refreshLines(
  queryClient: QueryClient,
  schoolIds: ReadonlySet<string>,
): Promise<boolean> {
  void queryClient.invalidateQueries({ queryKey: totalsKey })
  // Lists with other choices are fetched when one comes back to them.
  void queryClient.invalidateQueries({ queryKey: schoolsKey, refetchType: 'none' })
  const shown = queryClient.getQueryCache().findAll({ queryKey: schoolsKey, type: 'active' })
  const done = await Promise.all(
    shown.map((query) => {
      const [, , userId, filter] = query.queryKey as [string, string, string, RegionFilter]
      return refreshList(queryClient, userId, filter, schoolIds)
    }),
  )
  return done.every(Boolean)
}

async function refreshList(
  queryClient: QueryClient,
  userId: string,
  filter: RegionFilter,
  schoolIds: ReadonlySet<string>,
): Promise<boolean> {
  const { queryKey } = schoolLinesQuery(userId, filter)
  const isFetching = () => queryClient.isFetching({ queryKey, exact: true }) > 0
  if (isFetching()) return false
  const places = placesOf(queryClient.getQueryData(queryKey)?.pages.flat() ?? [], schoolIds, filter)
  // One that fails is found out by fetching all, which tells the reader.
  const found = await Promise.all(
    (places ?? []).map(({ after }) => fetchLines(filter, after, 1).catch(() => [])),
  )
  if (isFetching()) return false
  const lines =
    places &&
    stillInPlace(
      places,
      found.map(([line]) => line),
    )
  if (lines) {
    queryClient.setQueryData(queryKey, (data) => data && { ...data, pages: withLines(data.pages, lines) })
  } else {
    await queryClient.invalidateQueries({ queryKey, exact: true })
  }
  return true
}
