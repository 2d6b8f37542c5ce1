import { AsyncLocalStorage } from 'node:async_hooks'

/** One chain of work (a request, say) and the lock it holds while a transaction of its own is open. */
interface Scope {
  release: (() => void) | undefined
}

const controlOf = (sql: string) => /^\s*(begin|commit|rollback)\s*;?\s*$/i.exec(sql)?.[1]?.toLowerCase()

/** Whether a statement is one that opens or closes a transaction. */
export const isControl = (sql: string) => controlOf(sql) !== undefined

type Query = (sql: string) => Promise<unknown>

/**
 * PGlite is one connection. Whoever sends a bare BEGIN through it has everybody else's queries run inside that
 * transaction, and be rolled back with it. This lock is held from BEGIN to COMMIT or ROLLBACK by the scope
 * that sent it, and for a single statement by everyone else.
 */
export class TransactionLock {
  readonly #scopes = new AsyncLocalStorage<Scope>()
  #tail: Promise<void> = Promise.resolve()

  async acquire(): Promise<() => void> {
    const previous = this.#tail
    let release: () => void = () => undefined
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    await previous
    return release
  }

  /** Runs `work` alone; inside a transaction of the same scope it is part of that. */
  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#scopes.getStore()?.release) return work()
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  /** Runs a statement under the lock, watching for those that open and close a transaction. */
  async statement<T>(sql: string, run: () => Promise<T>): Promise<T> {
    const scope = this.#scopes.getStore()
    const kind = controlOf(sql)
    if (!kind || !scope || (kind !== 'begin' && !scope.release)) return this.exclusive(run)
    if (kind === 'begin') scope.release ??= await this.acquire()
    try {
      return await run()
    } finally {
      if (kind !== 'begin') closeScope(scope)
    }
  }

  /** Gives `work` a scope of its own. A transaction that it leaves open is rolled back. */
  async scope<T>(work: () => Promise<T>, query: Query): Promise<T> {
    const scope: Scope = { release: undefined }
    try {
      return await this.#scopes.run(scope, work)
    } finally {
      if (scope.release) {
        await query('rollback').catch(() => undefined)
        closeScope(scope)
      }
    }
  }
}

function closeScope(scope: Scope): void {
  scope.release?.()
  scope.release = undefined
}
