import { randomUUID } from 'node:crypto'
import type { LocalDatabase, Queryable } from '../database.ts'
import type { Claims } from './tokens.ts'

/** What the policies on `realtime.messages` allow in one direction, by extension. */
export interface Permissions {
  broadcast: boolean
  presence: boolean
}

type Extension = keyof Permissions

const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Asks the select policies: probe rows are inserted as the owner, and those that the user's role can see
 * afterwards are granted. The transaction is always rolled back. Any error in it counts as no.
 */
export async function readPermissions(
  database: LocalDatabase,
  topic: string,
  claims: Claims,
  withPresence: boolean,
): Promise<Permissions> {
  const probes: Record<Extension, string> = { broadcast: randomUUID(), presence: randomUUID() }
  try {
    return await rolledBack(database, async (tx) => {
      await tx.query(
        `insert into realtime.messages (id, topic, extension)
         select probe.id::uuid, $1::text, probe.extension
         from (values ($2::text, 'broadcast'), ($3::text, 'presence')) as probe (id, extension)
         where probe.extension = 'broadcast' or $4::text = 'true'`,
        [topic, probes.broadcast, probes.presence, String(withPresence)],
      )
      await assume(tx, topic, claims)
      const seen = await tx.query<{ id: string }>(
        `select id::text as id from realtime.messages
         where topic = $1::text and id in ($2::text::uuid, $3::text::uuid)`,
        [topic, probes.broadcast, probes.presence],
      )
      const ids = new Set(seen.map((row) => row.id))
      return { broadcast: ids.has(probes.broadcast), presence: ids.has(probes.presence) }
    })
  } catch (error) {
    reportUnexpected('read', topic, error)
    return { broadcast: false, presence: false }
  }
}

/**
 * Asks the insert policies, with one tried insert for each extension. A refusal by policy or grant is an
 * answer; any other error is thrown, so that it is not remembered as one.
 */
export function writePermissions(
  database: LocalDatabase,
  topic: string,
  claims: Claims,
): Promise<Permissions> {
  return rolledBack(database, async (tx) => {
    await assume(tx, topic, claims)
    return {
      broadcast: await mayInsert(tx, topic, 'broadcast'),
      presence: await mayInsert(tx, topic, 'presence'),
    }
  })
}

async function mayInsert(tx: Queryable, topic: string, extension: Extension): Promise<boolean> {
  await tx.exec('savepoint probe')
  try {
    await tx.query('insert into realtime.messages (topic, extension) values ($1::text, $2::text)', [
      topic,
      extension,
    ])
    return true
  } catch (error) {
    await tx.exec('rollback to savepoint probe')
    if (sqlState(error) === INSUFFICIENT_PRIVILEGE) return false
    throw error
  }
}

/** The settings that policies, `auth.uid()` and `realtime.topic()` read, for this transaction only. */
async function assume(tx: Queryable, topic: string, claims: Claims): Promise<void> {
  await tx.query(
    `select set_config('realtime.topic', $1::text, true), set_config('request.jwt.claims', $2::text, true),
       set_config('request.jwt.claim.sub', $3::text, true),
       set_config('request.jwt.claim.role', $4::text, true), set_config('role', $4::text, true)`,
    [topic, JSON.stringify(claims), claims.sub ?? '', claims.role],
  )
}

class Rollback<T> extends Error {
  readonly result: T

  constructor(result: T) {
    super('rolled back on purpose')
    this.result = result
  }
}

async function rolledBack<T>(database: LocalDatabase, work: (tx: Queryable) => Promise<T>): Promise<T> {
  try {
    await database.transaction(async (tx) => {
      throw new Rollback(await work(tx))
    })
  } catch (error) {
    if (error instanceof Rollback) return error.result
    throw error
  }
  throw new Error('unreachable: the transaction always throws')
}

export function reportUnexpected(what: string, topic: string, error: unknown): void {
  if (sqlState(error) === INSUFFICIENT_PRIVILEGE) return
  console.error(`realtime: ${what} authorisation of ${JSON.stringify(topic)} failed:`, error)
}

function sqlState(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
