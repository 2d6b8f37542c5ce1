import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { LocalDatabase } from './database.ts'

const ownSql = readFileSync(new URL('./bootstrap.sql', import.meta.url), 'utf8')

// Counted up by hand when the Auth server's own tables change with its version.
const AUTH_SCHEMA_VERSION = 'lite 0.10.0'

/** Changes when a database prepared by an earlier version needs to be brought up to date. */
export const bootstrapHash = createHash('sha256').update(AUTH_SCHEMA_VERSION).update(ownSql).digest('hex')

/** Brings any database, empty or not, to where a hosted project is before its first migration. */
export async function bootstrap(database: LocalDatabase): Promise<void> {
  if ((await appliedHash(database)) === bootstrapHash) return
  const { getAuthSchemaSql, getStorageSchemaSql } = await import('@supabase/lite')
  await database.exec(getAuthSchemaSql())
  await database.exec(getStorageSchemaSql())
  await database.exec(ownSql)
  await database.exec('delete from local_stack.bootstrap')
  await database.query('insert into local_stack.bootstrap (hash) values ($1)', [bootstrapHash])
}

async function appliedHash(database: LocalDatabase): Promise<unknown> {
  const [table] = await database.query("select to_regclass('local_stack.bootstrap')::text as name")
  if (!table?.name) return undefined
  const [row] = await database.query('select hash from local_stack.bootstrap')
  return row?.hash
}

/** Messages are delivered when they are committed; what is left over is only kept for replays of the last day. */
export async function pruneDelivered(database: LocalDatabase): Promise<void> {
  await database.exec("delete from realtime.messages where inserted_at < now() - interval '1 day'")
  await database.exec("delete from local_stack.mail where sent_at < now() - interval '30 days'")
}
