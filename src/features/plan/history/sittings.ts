import type { Revision } from './revisions-queries.ts'

/** What one person changed without a longer break, newest first. */
export interface Sitting {
  authorId: string | null
  endedAt: string
  revisions: Revision[]
}

/** A break that is longer ends a sitting, in milliseconds. */
const BREAK = 30 * 60_000

/** Changes, newest first, as they were made: one person's at a time. */
export function sittingsOf(revisions: readonly Revision[]): Sitting[] {
  const sittings: Sitting[] = []
  for (const revision of revisions) {
    const sitting = sittings.at(-1)
    const after = sitting?.revisions.at(-1)
    const isSame =
      sitting &&
      after &&
      sitting.authorId === revision.author_id &&
      Date.parse(after.started_at) - Date.parse(revision.ended_at) <= BREAK
    if (isSame) sitting.revisions.push(revision)
    else sittings.push({ authorId: revision.author_id, endedAt: revision.ended_at, revisions: [revision] })
  }
  return sittings
}

/** How many fields were changed, and the row where it is only one. */
export function whatChanged({ revisions }: Sitting): { fields: number; rowId: string | null } {
  const rows = new Set(revisions.map(({ row_id }) => row_id))
  const fields = new Set(revisions.map(({ row_id, field }) => `${row_id} ${field}`))
  return { fields: fields.size, rowId: rows.size === 1 ? (revisions[0]?.row_id ?? null) : null }
}

/** Changes row by row, those of each row together. */
export const byRow = (revisions: readonly Revision[]): Revision[][] => [
  ...Map.groupBy(revisions, ({ row_id }) => row_id).values(),
]
