import postgres from 'postgres'
import type { LocalDatabase, Queryable, Row } from './database.ts'

type Sql = postgres.Sql<Record<string, unknown>> | postgres.TransactionSql<Record<string, unknown>>

/** A native PostgreSQL, with values in the shapes in which PGlite gives them. */
export function createPostgresDatabase(url: string, maxConnections = 10): LocalDatabase {
  const sql = postgres(url, {
    max: maxConnections,
    onnotice: () => undefined,
    types: {
      json: jsonType(114),
      jsonb: jsonType(3802),
      date: textType([1082, 1114, 1184]),
      bigint: int8Type,
    },
  }) as unknown as postgres.Sql<Record<string, unknown>>
  return {
    kind: 'postgres',
    ...queryableOf(sql),
    transaction: async <T>(work: (tx: Queryable) => Promise<T>) =>
      (await sql.begin((tx) => work(queryableOf(tx)))) as T,
    listen: async (channel, onNotify) => (await sql.listen(channel, onNotify)).unlisten,
    close: () => sql.end({ timeout: 2 }),
  }
}

function queryableOf(sql: Sql): Queryable {
  return {
    query: async <T extends Row>(text: string, params?: unknown[]) =>
      (await sql.unsafe(text, params as never[])) as unknown as T[],
    exec: async (text) => void (await sql.unsafe(text).simple()),
  }
}

// Text is taken for ready-made JSON, as PGlite does; the driver's own habit would quote it once more.
export const jsonType = (oid: number) => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
})

const textType = (oids: number[]) => ({
  to: oids[0] ?? 0,
  from: oids,
  serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : String(value)),
  parse: (text: string) => text,
})

const int8Type = { to: 20, from: [20], serialize: String, parse: Number }
