import type { PGlite, QueryOptions, Results, Transaction } from '@electric-sql/pglite'
import type { LocalDatabase, Queryable, Row } from './database.ts'
import { isControl, TransactionLock } from './transaction-lock.ts'

export interface PgliteDatabase extends LocalDatabase {
  readonly kind: 'pglite'
  /**
   * Runs code that sends bare BEGIN and COMMIT through the same PGlite (the REST and Auth server does) so that no
   * one else's query ends up inside its transaction.
   */
  scope<T>(work: () => Promise<T>): Promise<T>
}

/** Takes a running PGlite over: from now on each of its queries waits for other people's open transactions. */
export function createPgliteDatabase(pglite: PGlite): PgliteDatabase {
  const lock = new TransactionLock()
  const rawQuery = pglite.query.bind(pglite)
  // A statement without parameters takes one message as a script, and six as a query.
  const control = async (sql: string) => ({ rows: [], fields: [], ...(await pglite.exec(sql))[0] })
  pglite.query = <T>(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> =>
    lock.statement<Results<T>>(sql, () =>
      isControl(sql) ? (control(sql) as Promise<Results<T>>) : rawQuery<T>(sql, params, options),
    )
  return {
    kind: 'pglite',
    query: async <T extends Row>(sql: string, params?: unknown[]) =>
      (await pglite.query<T>(sql, params)).rows,
    exec: (sql) => lock.exclusive(async () => void (await pglite.exec(sql))),
    transaction: (work) => lock.exclusive(() => pglite.transaction((tx) => work(queryableOf(tx)))),
    listen: async (channel, onNotify) => {
      const stop = await lock.exclusive(() => pglite.listen(channel, onNotify))
      return () => lock.exclusive(() => stop())
    },
    scope: (work) => lock.scope(work, rawQuery),
    close: () => lock.exclusive(async () => (pglite.closed ? undefined : pglite.close())),
  }
}

function queryableOf(tx: Transaction): Queryable {
  return {
    query: async <T extends Row>(sql: string, params?: unknown[]) => (await tx.query<T>(sql, params)).rows,
    exec: async (sql) => void (await tx.exec(sql)),
  }
}
