// Read by the Auth server's package when it is first imported.
process.env.DO_NOT_TRACK = '1'

import type { Connection } from '@supabase/lite'
import type { LocalDatabase } from './database.ts'
import { asPostgrestError } from './database-errors.ts'
import { pgliteOptions } from './open-pglite.ts'
import { createPgliteDatabase } from './pglite-database.ts'
import { createPostgresDatabase, jsonType } from './postgres-database.ts'

export interface OpenDatabase {
  database: LocalDatabase
  connection: Connection
  /** Everything that lite does must run in here, see transaction-lock.ts. */
  scope<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Loading the server's code takes as long as copying a database; both can be done at once. */
export const preloadPglite = () => Promise.all([import('@supabase/lite'), import('@supabase/lite/pglite')])

export async function openOnPglite(dataDir: string, extensions: string[]): Promise<OpenDatabase> {
  const { createPgliteConnection } = await import('@supabase/lite/pglite')
  const { extensions: loaded, startParams } = await pgliteOptions(extensions)
  const connection = await createPgliteConnection({
    url: dataDir,
    pgliteOptions: {
      ...(loaded && { extensions: loaded }),
      ...(startParams && { startParams }),
      parsers: { [TIMESTAMP]: isoTimestamp, [TIMESTAMPTZ]: isoTimestamp },
    },
  })
  await connection.driver.waitReady
  connection.driver.parsers = withoutCatalogRows(connection.driver.parsers)
  const database = createPgliteDatabase(connection.driver)
  return { database, connection: hardened(connection), scope: database.scope, close: database.close }
}

export async function openOnPostgres(url: string): Promise<OpenDatabase> {
  const { createPostgresConnection } = await import('@supabase/lite/postgres')
  const iso = (oid: number) => ({
    to: oid,
    from: [oid],
    serialize: (value: unknown) => value,
    parse: isoTimestamp,
  })
  const connection = createPostgresConnection({
    url,
    postgresOptions: {
      onnotice: () => undefined,
      types: {
        json: jsonType(114),
        jsonb: jsonType(3802),
        timestamp: iso(TIMESTAMP),
        timestamptz: iso(TIMESTAMPTZ),
      },
    },
  })
  const database = createPostgresDatabase(url)
  return {
    database,
    connection: hardened(connection),
    scope: (work) => work(),
    close: async () => {
      await Promise.all([connection.close(), database.close()])
    },
  }
}

/**
 * PGlite copies its list of parsers for every statement. Two thirds of it are for lists of rows of system views, whose
 * numbers these are; without them a small statement takes 0.13 ms instead of 0.20.
 */
const withoutCatalogRows = <T extends object>(parsers: T): T =>
  Object.fromEntries(
    Object.entries(parsers).filter(([oid]) => !(Number(oid) >= 10_000 && Number(oid) < 16_384)),
  ) as T

const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184

/** As PostgREST writes it and every browser reads it; lite passes on Postgres' own `2026-01-13 14:00:00+00`. */
function isoTimestamp(text: string): string {
  const [, date, time, zone = ''] = /^(\d{4,}-\d\d-\d\d) ([\d:.]+)([+-][\d:]+)?$/.exec(text) ?? []
  if (!date || !time) return text
  return `${date}T${time}${zone.length === 3 ? `${zone}:00` : zone}`
}

interface Vars {
  auth?: { uid?: string | null; role?: string; jwt?: unknown }
}
/** What a kysely transaction has of the kind that runs a compiled query. */
interface Executor {
  executeQuery(query: object): Promise<unknown>
}
interface Rpc {
  method: string
  path: string
  requestHeaders?: object
}
interface Internals {
  ensureRlsContext(): Promise<boolean>
  applyJwtSessionContext(db: Executor, vars: Vars): Promise<void>
  applyRpcRequestGucs(db: Executor, rpc: Rpc): Promise<void>
}

/**
 * Three of lite's own steps are replaced, and its errors given their codes. Its first request on a database with row-level
 * security grants everything in every schema to anon and authenticated, which would undo the column grants of our
 * migrations. And it sets role and claims by five statements per request, and what functions may ask about the request by
 * five more, where one will do.
 */
function hardened<T extends Connection>(connection: T): T {
  const internals = connection as unknown as Internals
  if (!internals.ensureRlsContext || !internals.applyJwtSessionContext || !internals.applyRpcRequestGucs) {
    throw new Error('This version of @supabase/lite has other internals: see lite-connection.ts')
  }
  internals.ensureRlsContext = () => Promise.resolve(true)
  internals.applyJwtSessionContext = async (db, vars) => {
    const role = vars.auth?.role || 'anon'
    const claims = vars.auth?.jwt ? JSON.stringify(vars.auth.jwt) : ''
    await db.executeQuery(compiled(SET_CONTEXT, [role, String(vars.auth?.uid ?? ''), claims]))
  }
  internals.applyRpcRequestGucs = async (db, { method, path, requestHeaders = {} }) => {
    await db.executeQuery(compiled(SET_REQUEST, [method, path, JSON.stringify(requestHeaders)]))
  }
  const withContext = connection.withContext.bind(connection)
  connection.withContext = async (...parameters) => {
    try {
      return (await withContext(...parameters)) as never
    } catch (error) {
      throw asPostgrestError(error)
    }
  }
  return connection
}

const compiled = (sql: string, parameters: string[]) => ({
  sql,
  parameters,
  query: { kind: 'RawNode' },
  queryId: { queryId: '' },
})

const SET_REQUEST = `
  select set_config('response.status', '', true), set_config('response.headers', '', true),
    set_config('request.method', $1, true), set_config('request.path', $2, true),
    set_config('request.headers', $3, true)`

const SET_CONTEXT = `
  select set_config('role', $1, true), set_config('request.jwt.claim.role', $1, true),
    set_config('request.jwt.claim.sub', $2, true), set_config('request.jwt.claims', $3, true),
    set_config('statement_timeout', coalesce(split_part(setting, '=', 2), current_setting('statement_timeout')), true)
  from (values ($1)) as asked (role)
  left join pg_roles on rolname = asked.role
  left join unnest(rolconfig) as setting on starts_with(setting, 'statement_timeout=')`
