import { WebSocket } from 'ws'
import { ANON } from './server.ts'

export type RawFrame = [
  joinRef: string | null,
  ref: string | null,
  topic: string,
  event: string,
  payload: RawPayload,
]
type RawPayload = { status?: string; response?: { reason?: string }; [key: string]: unknown }

export interface RawSocket {
  ws: WebSocket
  frames: RawFrame[]
  closeCode: number | null
  send(frame: unknown): void
  /** The next unread frame that fits; waits for it. */
  next(fits: (frame: RawFrame) => boolean): Promise<RawFrame>
  join(topic: string, config?: object, accessToken?: string): Promise<RawFrame>
}

/** A version 2 socket without a client library, for what a well-behaved client never sends. */
export async function openSocket(url: string, apiKey = ANON): Promise<RawSocket> {
  const ws = new WebSocket(`${url}?apikey=${apiKey}&vsn=2.0.0`)
  const waiting = new Set<() => void>()
  let refs = 0
  const socket: RawSocket = {
    ws,
    frames: [],
    closeCode: null,
    send: (frame) =>
      ws.send(Buffer.isBuffer(frame) || typeof frame === 'string' ? frame : JSON.stringify(frame)),
    next: (fits) =>
      new Promise((resolve, reject) => {
        // Given up on only when something hangs.
        const timer = setTimeout(() => reject(new Error('the expected frame did not come')), 60_000)
        const look = () => {
          const at = socket.frames.findIndex(fits)
          if (at < 0) return
          waiting.delete(look)
          clearTimeout(timer)
          resolve(socket.frames.splice(at, 1)[0] as RawFrame)
        }
        waiting.add(look)
        look()
      }),
    join(topic, config = {}, accessToken) {
      refs += 1
      const ref = `join-${refs}`
      socket.send([ref, ref, topic, 'phx_join', { config, access_token: accessToken }])
      return socket.next((frame) => frame[1] === ref && frame[3] === 'phx_reply')
    },
  }
  ws.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) socket.frames.push(JSON.parse(data.toString()))
    for (const look of [...waiting]) look()
  })
  ws.on('close', (code) => {
    socket.closeCode = code
  })
  await new Promise((resolve, reject) => ws.once('open', resolve).once('error', reject))
  return socket
}

/** A binary broadcast as realtime-js encodes it. */
export function pushFrame(
  topic: string,
  event: string,
  body: string | Buffer,
  joinRef = '',
  ref = '',
): Buffer {
  const parts = [joinRef, ref, topic, event, ''].map((part) => Buffer.from(part))
  const isJson = typeof body === 'string' ? 1 : 0
  return Buffer.concat([
    Buffer.from([3, ...parts.map((part) => part.length), isJson]),
    ...parts,
    Buffer.from(body),
  ])
}
