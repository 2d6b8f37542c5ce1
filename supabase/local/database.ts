/**
 * What the local stack needs of a database, whether PGlite inside this process or a native PostgreSQL:
 * the same few calls, so that no other module knows which one it talks to.
 */
export type Row = Record<string, unknown>

export interface Queryable {
  /** One statement with $1… parameters; resolves its rows. */
  query<T extends Row = Row>(sql: string, params?: unknown[]): Promise<T[]>
  /** Any number of statements without parameters. */
  exec(sql: string): Promise<void>
}

export interface LocalDatabase extends Queryable {
  readonly kind: 'pglite' | 'postgres'
  /** Runs `work` in one transaction of its own; a throw rolls it back and is thrown on. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>
  /** LISTEN on a connection of its own; resolves a function that stops listening. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
