import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { API_KEYS, JWT_SECRET } from './keys.ts'
import { isFromThisMachine } from './loopback.ts'
import { createRealtime } from './realtime/server.ts'
import type { RealtimeStore } from './realtime/store.ts'

export type Realtime = Awaited<ReturnType<typeof createRealtime>>

const PATH = '/realtime/v1/websocket'

export const startRealtime = (store: RealtimeStore, joinErrorDelayMs?: number): Promise<Realtime> =>
  createRealtime({
    store,
    jwtSecret: JWT_SECRET,
    apiKeys: API_KEYS,
    ...(joinErrorDelayMs !== undefined && { joinErrorDelayMs }),
  })

/** Hands sockets for the realtime address over, and turns all others away. */
export function attachRealtime(server: Server, getRealtime: () => Realtime | undefined): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const realtime = getRealtime()
    const { host, origin } = request.headers
    if (!isFromThisMachine(host, origin)) return refuse(socket, '403 Forbidden')
    if (!request.url?.startsWith(PATH)) return refuse(socket, '404 Not Found')
    if (!realtime) return refuse(socket, '503 Service Unavailable')
    realtime.handleUpgrade(request, socket, head)
  })
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
