/** What the API gives at most in one answer, on hosted as locally. */
const PAGE_SIZE = 1000

interface Page<T> {
  data: T[] | null
  error: Error | null
}

/**
 * Reads page after page until all rows are here, so that no row is silently left out by the API's limit.
 * `fetchPage` takes the first and last row number, both inclusive, of an ordered query. Throws the API's error.
 */
export async function fetchAllPages<T>(
  fetchPage: (from: number, to: number) => PromiseLike<Page<T>>,
): Promise<T[]> {
  const rows: T[] = []
  for (;;) {
    const { data, error } = await fetchPage(rows.length, rows.length + PAGE_SIZE - 1)
    if (error) throw error
    rows.push(...(data ?? []))
    if (!data || data.length < PAGE_SIZE) return rows
  }
}
