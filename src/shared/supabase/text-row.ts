import type { RemoteRow } from '../text/types.ts'

/** What every row that is written together has. */
export interface TextRow {
  id: string
  version: number
  version_id: string
  epoch: string
  deleted_at: string | null
}

/** What the engine needs to know of a row whose texts stand in these columns. */
export function toRemoteRow(row: TextRow, fields: readonly string[]): RemoteRow {
  const texts = fields.map((field) => [field, String(row[field as keyof TextRow] ?? '')])
  return {
    version: row.version === 0 ? '' : row.version_id,
    number: row.version,
    epoch: row.epoch,
    deleted: row.deleted_at !== null,
    texts: Object.fromEntries(texts),
  }
}
