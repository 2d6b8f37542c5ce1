import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { ServerContext } from './channel-context.ts'
import type { Version } from './frames.ts'
import { handleBroadcastRequest } from './http.ts'
import { createHub } from './hub.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { Socket } from './socket.ts'
import type { RealtimeStore } from './store.ts'
import { messageOf } from './stored-messages.ts'
import { type ApiRole, createTokens } from './tokens.ts'

export interface RealtimeOptions {
  store: RealtimeStore
  jwtSecret: string
  /** Opaque keys (publishable, secret) and the role each stands for. */
  apiKeys: Record<string, ApiRole>
  /** How long a refused join waits for its answer; hosted waits five seconds. */
  joinErrorDelayMs?: number
  limits?: Partial<Limits>
}

export interface Realtime {
  /** For an HTTP server's 'upgrade' event, of any path. */
  handleUpgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void
  /** For requests under /realtime/v1/api. */
  handleHttp(request: Request): Promise<Response>
  /** Disconnects everybody (they come back when there is a server again) and stops listening. */
  close(): Promise<void>
}

const WEBSOCKET_PATH = '/realtime/v1/websocket'
const SERVICE_RESTART = 1012
const CLOSE_GRACE_MS = 500

/** A Realtime server over a database that has the schema `realtime`: broadcast, presence, authorisation. */
export async function createRealtime(options: RealtimeOptions): Promise<Realtime> {
  const context: ServerContext = {
    store: options.store,
    tokens: createTokens(options.jwtSecret, options.apiKeys),
    hub: createHub(),
    limits: { ...defaultLimits, ...options.limits },
    joinErrorDelayMs: options.joinErrorDelayMs ?? 1000,
  }
  const sockets = new Set<Socket>()
  // Compression would cost more time than the small messages of typing gain.
  const wss = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: context.limits.frameBytes,
  })
  const stopFeed = await options.store.follow((rows) => {
    for (const row of rows) context.hub.publish(row.topic, row.private, messageOf(row))
  })
  const idleCheck = setInterval(
    () => dropIdle(sockets, context.limits.idleMs),
    context.limits.idleMs / 4,
  ).unref()
  let isClosing = false

  async function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://local')
    const version = parseVersion(url.searchParams.get('vsn'))
    if (isClosing) return refuse(socket, 503, 'The server is closing')
    if (url.pathname !== WEBSOCKET_PATH) return refuse(socket, 404, 'Not found')
    if (!version) return refuse(socket, 400, 'Unknown protocol version')
    const apiKey = url.searchParams.get('apikey') ?? headerText(req, 'apikey') ?? headerText(req, 'x-api-key')
    const claims = await context.tokens.fromApiKey(apiKey)
    if (!claims) return refuse(socket, 401, 'Invalid API key')
    if (socket.destroyed) return
    wss.handleUpgrade(req, socket, head, (ws) => {
      const client = new Socket(context, ws, version, claims)
      sockets.add(client)
      ws.once('close', () => sockets.delete(client))
    })
  }

  return {
    handleUpgrade(req, socket, head) {
      socket.on('error', () => socket.destroy())
      upgrade(req, socket, head).catch(() => refuse(socket, 400, 'Bad request'))
    },
    handleHttp: (request) => handleBroadcastRequest(context, request),
    async close() {
      isClosing = true
      clearInterval(idleCheck)
      await disconnectAll(sockets)
      wss.close()
      await stopFeed()
    },
  }
}

function dropIdle(sockets: Set<Socket>, idleMs: number): void {
  const oldest = Date.now() - idleMs
  for (const socket of sockets) if (socket.lastSeen < oldest) socket.terminate()
}

/** Politely first; whoever has not answered after the grace is cut off. */
async function disconnectAll(sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.close(SERVICE_RESTART, 'service restart')
  const deadline = Date.now() + CLOSE_GRACE_MS
  while (sockets.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10))
  for (const socket of sockets) socket.terminate()
}

function parseVersion(vsn: string | null): Version | null {
  if (vsn === null || vsn.startsWith('1.')) return 1
  return vsn.startsWith('2.') ? 2 : null
}

function headerText(req: IncomingMessage, name: string): string | null {
  const value = req.headers[name]
  return typeof value === 'string' ? value : null
}

function refuse(socket: Duplex, status: number, error: string): void {
  const body = JSON.stringify({ error })
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
