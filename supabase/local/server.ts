import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApi } from './app.ts'
import { attachRealtime, startRealtime } from './attach-realtime.ts'
import { pruneDelivered } from './bootstrap.ts'
import { lockFolder } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { StackError } from './errors.ts'
import { createGateway, type Services } from './gateway.ts'
import type { OpenDatabase } from './lite-connection.ts'
import { createMailCatcher } from './mail.ts'
import { readProject } from './migrations.ts'
import { type DatabaseChoice, openProject } from './open-project.ts'
import { startOutbox } from './outbox.ts'
import { startUpkeep } from './upkeep.ts'

export interface StackOptions {
  /** 0 takes any free port. */
  port: number
  database: DatabaseChoice
  migrationsDir: string
  seedFile?: string
  /** A built single-page app to serve on the same origin. */
  staticDir?: string
  /** Folder for ready-made databases, `.cache` of the project by default. */
  templateCache?: string
  /** How long realtime waits before it refuses a channel; hosted waits 5 s. */
  joinErrorDelayMs?: number
  /** Leaves the project's outbox to another sender instead of delivering to the local mailbox. */
  leavesOutbox?: boolean
  /** Work to do while the database is opened, before anything is served. */
  meanwhile?: () => Promise<unknown>
}

export interface Stack {
  url: string
  database: LocalDatabase
  close(): Promise<void>
}

/**
 * Starts everything in this process, on the loopback address only. The port and the data folder are taken before the
 * database is opened, so that a second start fails at once and touches nothing.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const project = readProject(options.migrationsDir, options.seedFile)
  let services: Services | undefined
  const server = createServer(getRequestListener(createGateway(() => services, options.staticDir)))
  attachRealtime(server, () => services?.realtime)
  const cleanups: (() => unknown)[] = []
  const close = async () => {
    services = undefined
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  }
  try {
    const url = await listen(server, options.port)
    cleanups.push(() => stopListening(server))
    if (options.database.kind === 'pglite' && options.database.dataDir) {
      cleanups.push(await lockFolder(options.database.dataDir, url))
    }
    const meanwhile = options.meanwhile?.()
    // Whoever fails is reported below, after the other has come to its end.
    const [opened, done] = await Promise.allSettled([
      openProject(options.database, project, options.templateCache),
      meanwhile,
    ])
    if (opened.status === 'rejected') throw opened.reason
    const open = opened.value
    cleanups.push(open.close)
    if (done.status === 'rejected') throw done.reason
    const started = await startServices(open, url, options.joinErrorDelayMs)
    services = started
    cleanups.push(
      () => started.warmUp,
      () => started.realtime.close(),
    )
    if (!options.leavesOutbox) cleanups.push(await startOutbox(open.database, started.mail, url))
    cleanups.push(await startUpkeep(open.database))
    return { url, database: open.database, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startServices(open: OpenDatabase, url: string, joinErrorDelayMs?: number) {
  await pruneDelivered(open.database)
  const mail = createMailCatcher(open.database)
  const realtime = await startRealtime(open.database, joinErrorDelayMs)
  const api = await createApi(open, mail, url)
  // Takes a while, so it is under way before the first request needs it. That one reports what may be wrong.
  const warmUp = open.scope(() => open.connection.introspect({ useCache: true })).catch(() => undefined)
  // PostgREST's own signal, which migrations that run beside a stack may send.
  await open.database.listen('pgrst', () => void open.connection.clearSchemaCache())
  return { api, mail, realtime, warmUp }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)))
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StackError(
      `Port ${port} is taken by another program (or another stack). Choose another one: --port ${port + 1}`,
    )
  }
  if (error.code === 'EACCES')
    return new StackError(`Port ${port} needs rights you don't have. Choose one above 1023.`)
  return error
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
