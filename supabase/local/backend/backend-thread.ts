import { parentPort, workerData } from 'node:worker_threads'
import { createApi } from '../app.ts'
import { pruneDelivered } from '../bootstrap.ts'
import type { OpenDatabase } from '../lite-connection.ts'
import { createMailCatcher } from '../mail.ts'
import { readProject } from '../migrations.ts'
import { type DatabaseChoice, openProject } from '../open-project.ts'
import { startOutbox } from '../outbox.ts'
import { createStore } from '../realtime/store.ts'
import type { StoredRow } from '../realtime/stored-messages.ts'
import { startUpkeep } from '../upkeep.ts'
import { type PlainRequest, plainResponse, requestOf } from './plain-http.ts'
import { databaseCalls, type Notification } from './remote-database.ts'
import { storeCalls } from './remote-store.ts'
import { answerCalls, say } from './thread-calls.ts'

export interface BackendOptions {
  /** Where the stack answers, for letters. */
  url: string
  database: DatabaseChoice
  migrationsDir: string
  seedFile?: string
  /** Folder for ready-made databases, `.cache` of the project by default. */
  templateCache?: string
  /** Leaves the project's outbox to another sender instead of delivering to the local mailbox. */
  leavesOutbox?: boolean
}

type Backend = Awaited<ReturnType<typeof startServices>>

/** The database, what answers over it, and what is done by the clock. */
async function openBackend(options: BackendOptions): Promise<Backend> {
  const project = readProject(options.migrationsDir, options.seedFile)
  const open = await openProject(options.database, project, options.templateCache)
  try {
    return await startServices(open, options)
  } catch (error) {
    await open.close()
    throw error
  }
}

async function startServices(open: OpenDatabase, { url, leavesOutbox }: BackendOptions) {
  await pruneDelivered(open.database)
  const mail = createMailCatcher(open.database)
  const api = await createApi(open, mail, url)
  // Takes a while, so it is under way before the first request needs it. That one reports what may be wrong.
  const warmUp = open.scope(() => open.connection.introspect({ useCache: true })).catch(() => undefined)
  // PostgREST's own signal, which migrations that run beside a stack may send.
  await open.database.listen('pgrst', () => void open.connection.clearSchemaCache())
  const stopOutbox = leavesOutbox ? undefined : await startOutbox(open.database, mail, url)
  const stopUpkeep = await startUpkeep(open.database)
  const close = async () => {
    await Promise.all([stopOutbox?.(), stopUpkeep(), warmUp])
    await open.close()
  }
  return { api, database: open.database, close }
}

const port = parentPort
if (!port) throw new Error('backend-thread.ts is a thread of start-backend.ts')

const handlersOf = ({ api, database, close }: Backend) => ({
  ready: () => undefined,
  fetch: async (request: PlainRequest) => plainResponse(await api(requestOf(request))),
  close,
  ...databaseCalls(database, (notification) => say(port, { notification })),
  ...storeCalls(createStore(database), (messages) => say(port, { messages })),
})

/** What this thread says unasked. */
export interface News {
  notification?: Notification
  messages?: StoredRow[]
}

export type BackendCalls = ReturnType<typeof handlersOf>

answerCalls<BackendCalls>(port, openBackend(workerData as BackendOptions).then(handlersOf))
