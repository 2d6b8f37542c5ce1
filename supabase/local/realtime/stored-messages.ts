import type { LocalDatabase, Row } from '../database.ts'
import { type Outgoing, userBroadcast } from './outgoing.ts'

export interface StoredRow extends Row {
  id: string
  topic: string
  event: string | null
  private: boolean
  /** JSON as text: it is passed on, never parsed. */
  payload: string | null
  /** Set instead of the payload by `realtime.send_binary`. */
  binary_payload: Uint8Array | null
}

const COLUMNS = `id::text as id, topic, event, coalesce(private, false) as private, payload::text as payload,
  binary_payload`
const MAX_REPLAY = 25

/** Broadcasts by id, in the order of the ids; those that are gone are left out. */
export async function selectMessages(database: LocalDatabase, ids: string[]): Promise<StoredRow[]> {
  const rows = await database.query<StoredRow>(
    `select ${COLUMNS} from realtime.messages
     where id = any (string_to_array($1::text, ',')::uuid[]) and extension = 'broadcast'`,
    [ids.join(',')],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The last private broadcasts of a topic since a time (milliseconds), oldest first, 25 at most. */
export async function selectReplay(
  database: LocalDatabase,
  topic: string,
  since: number,
  limit: number,
): Promise<StoredRow[]> {
  const rows = await database.query<StoredRow>(
    // `inserted_at` has no time zone: both sides are the wall clock of the database's own zone.
    `select ${COLUMNS} from realtime.messages
     where topic = $1::text and private and extension = 'broadcast'
       and inserted_at >= to_timestamp($2::text::float8 / 1000)::timestamp
     order by inserted_at desc limit $3::text::int`,
    [topic, String(since), String(Math.max(1, Math.min(Math.floor(limit), MAX_REPLAY)))],
  )
  return rows.reverse()
}

/** The message as sockets get it. */
export function messageOf(row: StoredRow, meta: { replayed?: true } = {}): Outgoing {
  const body = row.binary_payload ? Buffer.from(row.binary_payload) : (row.payload ?? '{}')
  return userBroadcast(`realtime:${row.topic}`, row.event ?? '', body, { ...meta, id: row.id })
}
