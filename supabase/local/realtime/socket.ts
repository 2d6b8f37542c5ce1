import type { WebSocket } from 'ws'
import { Channel } from './channel.ts'
import { type Connection, refuseLater, reply, type ServerContext } from './channel-context.ts'
import { type ClientFrame, decodeBinary, decodeText, encodeText, type Frame, type Version } from './frames.ts'
import { createRateLimit } from './limits.ts'
import type { Encoded } from './outgoing.ts'
import type { Claims } from './tokens.ts'

/** Close codes of RFC 6455. */
const INVALID_DATA = 1007
const POLICY_VIOLATION = 1008

/** One client's connection: decodes its frames and hands them to its channels. */
export class Socket implements Connection {
  readonly version: Version
  readonly apiClaims: Claims
  /** When the client last sent anything. */
  lastSeen = Date.now()
  readonly #context: ServerContext
  readonly #ws: WebSocket
  readonly #channels = new Map<string, Channel>()
  readonly #joinLimit

  constructor(context: ServerContext, ws: WebSocket, version: Version, apiClaims: Claims) {
    this.#context = context
    this.#ws = ws
    this.version = version
    this.apiClaims = apiClaims
    this.#joinLimit = createRateLimit(context.limits.joinsPerSecond, 1000)
    ws.on('message', (data: Buffer, isBinary) => this.#receive(data, isBinary))
    ws.on('close', () => this.#closed())
    // An error is always followed by 'close'; without a listener it would end the process.
    ws.on('error', () => {})
  }

  send({ data, isBinary }: Encoded): void {
    this.#write(data, isBinary)
  }

  sendFrame(frame: Frame): void {
    this.#write(encodeText(this.version, frame), false)
  }

  unmatched(frame: Frame): void {
    // Leaving twice is no mistake: a client leaves once more after a join that timed out.
    const isLeave = frame.event === 'phx_leave'
    this.sendFrame(isLeave ? reply(frame, 'ok') : reply(frame, 'error', { reason: 'unmatched topic' }))
  }

  forget(channel: Channel): void {
    if (this.#channels.get(channel.topic) === channel) this.#channels.delete(channel.topic)
  }

  close(code: number, reason: string): void {
    this.#ws.close(code, reason)
  }

  terminate(): void {
    this.#ws.terminate()
  }

  #write(data: Buffer | string, isBinary: boolean): void {
    const ws = this.#ws
    if (ws.readyState !== ws.OPEN) return
    ws.send(data, { binary: isBinary })
    // A client that does not read must not fill the server's memory; it gets everything anew when it is back.
    if (ws.bufferedAmount > this.#context.limits.bufferedBytes) ws.terminate()
  }

  #receive(data: Buffer, isBinary: boolean): void {
    this.lastSeen = Date.now()
    let frame: ClientFrame
    try {
      frame = isBinary ? decodeBinary(data) : decodeText(this.version, data)
    } catch {
      this.close(INVALID_DATA, 'malformed frame')
      return
    }
    this.#route(frame)
  }

  #route(frame: ClientFrame): void {
    const channel = this.#channels.get(frame.topic)
    if (frame.event === 'phx_join') this.#join(frame)
    else if (channel && !isStale(channel, frame)) channel.receive(frame)
    else if (frame.topic === 'phoenix' && frame.event === 'heartbeat') this.sendFrame(reply(frame, 'ok'))
    else this.unmatched(frame)
  }

  #join(frame: ClientFrame): void {
    if (!this.#joinLimit.take()) {
      const reason = 'ClientJoinRateLimitReached: Too many joins per second'
      this.sendFrame(reply(frame, 'error', { reason }))
      this.close(POLICY_VIOLATION, 'too many joins')
    } else if (!frame.topic.startsWith('realtime:')) {
      this.unmatched(frame)
    } else if (frame.topic === 'realtime:') {
      this.#refuse(frame, 'TopicNameRequired: You must provide a topic name')
    } else {
      this.#channels.get(frame.topic)?.closeWithNotice()
      if (this.#channels.size < this.#context.limits.channelsPerSocket) {
        this.#channels.set(frame.topic, new Channel(this.#context, this, frame))
      } else {
        this.#refuse(frame, 'ChannelRateLimitReached: Too many channels')
      }
    }
  }

  #refuse(frame: ClientFrame, reason: string): void {
    refuseLater(this.#context, this, frame, reason)
  }

  #closed(): void {
    for (const channel of [...this.#channels.values()]) channel.close()
  }
}

/** A late frame of a join that another one has replaced must not touch the new one. */
function isStale(channel: Channel, frame: ClientFrame): boolean {
  return frame.event === 'phx_leave' && frame.joinRef !== null && frame.joinRef !== channel.joinRef
}
