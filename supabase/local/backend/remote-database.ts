import type { LocalDatabase, Queryable, Row } from '../database.ts'
import type { callsTo } from './thread-calls.ts'

/** A notification, on its way to whoever listens under that number. */
export interface Notification {
  listener: number
  payload: string
}

/**
 * What the thread that has the database answers about it. A transaction is held open from `begin` to `end`, under the
 * number that `begin` gives it; a statement without a number is on its own.
 */
export function databaseCalls(database: LocalDatabase, notify: (notification: Notification) => void) {
  const open = new Map<number, { tx: Queryable; end: (isCommit: boolean) => Promise<void> }>()
  const listeners = new Map<number, () => Promise<void>>()
  let lastId = 0
  const of = (transaction?: number): Queryable => {
    if (transaction === undefined) return database
    const found = open.get(transaction)
    if (!found) throw new Error('This transaction has ended')
    return found.tx
  }
  return {
    // A plain list: what else a driver puts on it can't be copied.
    query: async (sql: string, params?: unknown[], transaction?: number): Promise<Row[]> =>
      Array.from(await of(transaction).query(sql, params)),
    exec: (sql: string, transaction?: number): Promise<void> => of(transaction).exec(sql),
    begin: () =>
      new Promise<number>((begun, failed) => {
        const rolledBack = new Error('rolled back as asked')
        lastId += 1
        const id = lastId
        const done: Promise<void> = database.transaction(
          (tx) =>
            new Promise<void>((commit, rollBack) => {
              const end = (isCommit: boolean) => {
                open.delete(id)
                if (isCommit) commit()
                else rollBack(rolledBack)
                return done.catch((error: unknown) => {
                  if (error !== rolledBack) throw error
                })
              }
              open.set(id, { tx, end })
              begun(id)
            }),
        )
        done.catch(failed)
      }),
    end: (transaction: number, isCommit: boolean): Promise<void> | undefined =>
      open.get(transaction)?.end(isCommit),
    listen: async (channel: string, listener: number): Promise<void> => {
      listeners.set(listener, await database.listen(channel, (payload) => notify({ listener, payload })))
    },
    unlisten: async (listener: number): Promise<void> => {
      await listeners.get(listener)?.()
      listeners.delete(listener)
    },
  }
}

type Calls = ReturnType<typeof callsTo<ReturnType<typeof databaseCalls>>>['call']

/** The database of another thread, by its calls. */
export function remoteDatabase(kind: LocalDatabase['kind'], call: Calls) {
  const listeners = new Map<number, (payload: string) => void>()
  let lastListener = 0
  const queryable = (transaction?: number): Queryable => ({
    query: async <T extends Row>(sql: string, params?: unknown[]) =>
      (await call('query', sql, params, transaction)) as T[],
    exec: (sql) => call('exec', sql, transaction),
  })
  const database: Omit<LocalDatabase, 'close'> = {
    kind,
    ...queryable(),
    async transaction(work) {
      const id = await call('begin')
      try {
        const result = await work(queryable(id))
        await call('end', id, true)
        return result
      } catch (error) {
        await call('end', id, false)
        throw error
      }
    },
    async listen(channel, onNotify) {
      lastListener += 1
      const id = lastListener
      listeners.set(id, onNotify)
      await call('listen', channel, id)
      return async () => {
        listeners.delete(id)
        await call('unlisten', id)
      }
    },
  }
  return {
    database,
    notified: ({ listener, payload }: Notification) => listeners.get(listener)?.(payload),
  }
}
