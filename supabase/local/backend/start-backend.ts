import type { LocalDatabase } from '../database.ts'
import type { BackendCalls, BackendOptions } from './backend-thread.ts'
import { plainRequest, responseOf } from './plain-http.ts'
import { type Notification, remoteDatabase } from './remote-database.ts'
import { startThread } from './start-thread.ts'

export interface Backend {
  database: LocalDatabase
  /** /auth/v1 and /rest/v1. */
  api(request: Request): Promise<Response>
  close(): Promise<void>
}

const SCRIPT = new URL('./backend-thread.ts', import.meta.url)

/**
 * The database and the answers over HTTP, on a thread of their own: so what people type, which the caller's thread
 * passes on, waits for no statement.
 */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const { call, end } = startThread<BackendCalls>(SCRIPT, options, (said) => notified(said as Notification))
  const { database, notified } = remoteDatabase(options.database.kind, call)
  try {
    await call('ready')
  } catch (error) {
    await end()
    throw error
  }
  const close = () => call('close').finally(end)
  return {
    database: { ...database, close },
    api: async (request) => responseOf(await call('fetch', await plainRequest(request))),
    close,
  }
}
