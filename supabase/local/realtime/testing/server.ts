import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createClient, type RealtimeClientOptions, type SupabaseClient } from '@supabase/supabase-js'
import { SignJWT } from 'jose'
import { createRealtime, type RealtimeOptions } from '../server.ts'
import type { RealtimeStore } from '../store.ts'

export const SECRET = 'a secret that only the tests of this folder use'
export const ANON = 'sb_publishable_test'
export const SERVICE = 'sb_secret_test'

export interface TestServer {
  url: string
  socketUrl: string
  /** A client of its own; with `token` it speaks for that user, who may be changed. */
  client(token?: { current: string }, realtime?: RealtimeClientOptions): SupabaseClient
  /** Another Realtime server takes over the address. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** A Realtime server on a free port, and clients for it that `close` disconnects. */
export async function startServer(options: Partial<RealtimeOptions> = {}): Promise<TestServer> {
  const create = () =>
    createRealtime({
      store: noStore(),
      jwtSecret: SECRET,
      apiKeys: { [ANON]: 'anon', [SERVICE]: 'service_role' },
      joinErrorDelayMs: 20,
      ...options,
    })
  let realtime = await create()
  const http = createServer(getRequestListener((request) => realtime.handleHttp(request)))
  http.on('upgrade', (...upgrade) => realtime.handleUpgrade(...upgrade))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`
  const clients: SupabaseClient[] = []
  return {
    url: `http://${host}`,
    socketUrl: `ws://${host}/realtime/v1/websocket`,
    client(token, realtimeOptions = {}) {
      const accessToken = token ? { accessToken: async () => token.current } : {}
      const client = createClient(`http://${host}`, ANON, { ...accessToken, realtime: realtimeOptions })
      clients.push(client)
      return client
    },
    async restart() {
      await realtime.close()
      realtime = await create()
    },
    async close() {
      await Promise.all(clients.map((client) => client.removeAllChannels()))
      await Promise.all(clients.map((client) => client.realtime.disconnect()))
      await realtime.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

/** For what never needs a database: any question is a mistake. */
function noStore(): RealtimeStore {
  const refuse = () => Promise.reject(new Error('this test has no database'))
  return {
    readPermissions: refuse,
    writePermissions: refuse,
    replay: refuse,
    follow: async () => async () => undefined,
  }
}

export interface TokenOptions {
  secret?: string
  expiresIn?: number
  role?: string
}

/** A user's token; `expiresIn` is in seconds from now. */
export function signToken(sub: string, { secret = SECRET, expiresIn = 600, role }: TokenOptions = {}) {
  return new SignJWT({ role: role ?? 'authenticated' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
    .sign(new TextEncoder().encode(secret))
}

/** Waits for a condition; fails with `what` when it has not come about in time. */
export async function until(what: string, condition: () => unknown, ms = 5000): Promise<void> {
  const deadline = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
