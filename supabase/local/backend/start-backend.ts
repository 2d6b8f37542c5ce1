import type { LocalDatabase } from '../database.ts'
import type { RealtimeStore } from '../realtime/store.ts'
import type { BackendCalls, BackendOptions, News } from './backend-thread.ts'
import { plainRequest, responseOf } from './plain-http.ts'
import { remoteDatabase } from './remote-database.ts'
import { remoteStore } from './remote-store.ts'
import { startThread } from './start-thread.ts'

export interface Backend {
  database: LocalDatabase
  store: RealtimeStore
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
  const hear = ({ notification, messages }: News) => {
    if (notification) notified(notification)
    if (messages) received(messages)
  }
  const { call, end } = startThread<BackendCalls, News>(SCRIPT, options, hear)
  const { database, notified } = remoteDatabase(options.database.kind, call)
  const { store, received } = remoteStore(call)
  try {
    await call('ready')
  } catch (error) {
    await end()
    throw error
  }
  const close = () => call('close').finally(end)
  return {
    database: { ...database, close },
    store,
    api: async (request) => responseOf(await call('fetch', await plainRequest(request))),
    close,
  }
}
