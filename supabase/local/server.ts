import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { attachRealtime, startRealtime } from './attach-realtime.ts'
import type { BackendOptions } from './backend/backend-thread.ts'
import { startBackend } from './backend/start-backend.ts'
import { lockFolder } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { StackError } from './errors.ts'
import { createGateway, type Services } from './gateway.ts'
import { createMailCatcher } from './mail.ts'

export interface StackOptions extends Omit<BackendOptions, 'url'> {
  /** 0 takes any free port. */
  port: number
  /** A built single-page app to serve on the same origin. */
  staticDir?: string
  /** How long realtime waits before it refuses a channel; hosted waits 5 s. */
  joinErrorDelayMs?: number
  /** Work to do while the database is opened, before anything is served. */
  meanwhile?: () => Promise<unknown>
}

export interface Stack {
  url: string
  database: LocalDatabase
  close(): Promise<void>
}

/**
 * Starts everything in this process, on the loopback address only: sockets on this thread, the database and what answers
 * over it on another. The port and the data folder are taken before the database is opened, so that a second start
 * fails at once and touches nothing.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { port, staticDir, joinErrorDelayMs, meanwhile: work, ...backendOptions } = options
  let services: Services | undefined
  const server = createServer(getRequestListener(createGateway(() => services, staticDir)))
  attachRealtime(server, () => services?.realtime)
  const cleanups: (() => unknown)[] = []
  const close = async () => {
    services = undefined
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  }
  try {
    const url = await listen(server, port)
    cleanups.push(() => stopListening(server))
    if (options.database.kind === 'pglite' && options.database.dataDir) {
      cleanups.push(await lockFolder(options.database.dataDir, url))
    }
    const meanwhile = work?.()
    // Whoever fails is reported below, after the other has come to its end.
    const [started, done] = await Promise.allSettled([startBackend({ ...backendOptions, url }), meanwhile])
    if (started.status === 'rejected') throw started.reason
    const { database, store, api, close: closeBackend } = started.value
    cleanups.push(closeBackend)
    if (done.status === 'rejected') throw done.reason
    const realtime = await startRealtime(store, joinErrorDelayMs)
    cleanups.push(() => realtime.close())
    services = { api, realtime, mail: createMailCatcher(database) }
    return { url, database, close }
  } catch (error) {
    await close()
    throw error
  }
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
