import type { Access } from './access.ts'
import { handleBroadcast } from './channel-broadcast.ts'
import { type Connection, reply, type ServerContext } from './channel-context.ts'
import { joinChannel, refreshToken } from './channel-join.ts'
import { handlePresence } from './channel-presence.ts'
import type { ClientFrame } from './frames.ts'
import type { Member, Room } from './hub.ts'
import { createInbox } from './inbox.ts'
import { type JoinConfig, parseJoin } from './join-config.ts'
import { createRateLimit, type RateLimit } from './limits.ts'
import type { Outgoing } from './outgoing.ts'

/** One socket's membership of one topic, from `phx_join` to `phx_close`. */
export class Channel implements Member {
  readonly context: ServerContext
  readonly connection: Connection
  /** As on the wire, `realtime:<name>`. */
  readonly topic: string
  readonly name: string
  readonly joinRef: string | null
  readonly config: JoinConfig
  readonly messageLimit: RateLimit
  readonly presenceLimit: RateLimit
  token: string | null
  presenceEnabled: boolean
  access: Access | null = null
  room: Room | null = null
  expiryTimer: NodeJS.Timeout | undefined
  isClosed = false
  /** What arrives between entering the room and the reply to the join; null once that is sent. */
  #early: Outgoing[] | null = []
  readonly #inbox = createInbox<ClientFrame>(
    (frame) => this.#handle(frame),
    (error) => this.#crash(error),
  )

  constructor(context: ServerContext, connection: Connection, join: ClientFrame) {
    const { limits } = context
    this.context = context
    this.connection = connection
    this.topic = join.topic
    this.name = join.topic.slice('realtime:'.length)
    this.joinRef = join.joinRef
    this.config = parseJoin(join.payload)
    this.messageLimit = createRateLimit(limits.messagesPerSecond, 1000)
    this.presenceLimit = createRateLimit(limits.presenceCalls, limits.presenceWindowMs)
    this.token = this.config.accessToken
    this.presenceEnabled = this.config.presenceEnabled
    this.#inbox.waitFor(joinChannel(this, join))
  }

  get readsBroadcasts(): boolean {
    return this.access?.read.broadcast === true
  }

  get readsPresence(): boolean {
    return this.presenceEnabled && this.access?.read.presence === true
  }

  receive(frame: ClientFrame): void {
    const { pendingMessages, pendingBytes } = this.context.limits
    if (this.#inbox.length < pendingMessages && this.#inbox.bytes < pendingBytes) this.#inbox.push(frame)
    else this.shutdown('Too many messages per second')
  }

  deliver(message: Outgoing): void {
    if (!this.#early) this.send(message)
    else if (this.#early.length < this.context.limits.pendingMessages) this.#early.push(message)
    else this.#crash('too many messages while joining')
  }

  deliverPresence(message: Outgoing): void {
    // Before the reply nothing is lost by dropping it: the state that follows the reply is taken then.
    if (!this.#early) this.send(message)
  }

  /** Ends the time before the reply; returns what arrived in it. */
  takeEarly(): Outgoing[] {
    const early = this.#early ?? []
    this.#early = null
    return early
  }

  send(message: Outgoing): void {
    const encoded = message.encoded(this.connection.version)
    if (encoded) this.connection.send(encoded)
  }

  push(event: string, payload: object, ref: string | null = null): void {
    this.connection.sendFrame({ joinRef: this.joinRef, ref, topic: this.topic, event, payload })
  }

  /** Closes and says why. The client does not come back by itself: the app has to subscribe anew. */
  shutdown(message: string): void {
    if (this.isClosed) return
    this.push('system', { extension: 'system', status: 'error', message, channel: this.name })
    this.closeWithNotice()
  }

  closeWithNotice(): void {
    this.push('phx_close', {}, this.joinRef)
    this.close()
  }

  /** Leaves the room without a word to the client. */
  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.#early = null
    clearTimeout(this.expiryTimer)
    this.connection.forget(this)
    if (this.room) this.context.hub.leave(this.room, this)
  }

  #handle(frame: ClientFrame): void | Promise<void> {
    if (this.isClosed) return this.connection.unmatched(frame)
    switch (frame.event) {
      case 'broadcast':
        return handleBroadcast(this, frame)
      case 'presence':
        return handlePresence(this, frame)
      case 'access_token':
        return refreshToken(this, frame.payload)
      case 'phx_leave':
        this.connection.sendFrame(reply(frame, 'ok'))
        return this.closeWithNotice()
    }
  }

  /** As when the hosted server's process for the channel dies: the client rejoins by itself. */
  #crash(error: unknown): void {
    console.error(`realtime: channel ${JSON.stringify(this.name)} failed: ${error}`)
    if (this.isClosed) return
    this.push('phx_error', {}, this.joinRef)
    this.close()
  }
}
