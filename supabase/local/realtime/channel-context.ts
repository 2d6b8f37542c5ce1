import type { Frame, Version } from './frames.ts'
import type { Hub, Member } from './hub.ts'
import type { Limits } from './limits.ts'
import type { Encoded } from './outgoing.ts'
import type { RealtimeStore } from './store.ts'
import type { Claims, Tokens } from './tokens.ts'

/** What all channels of a server share. */
export interface ServerContext {
  store: RealtimeStore
  tokens: Tokens
  hub: Hub
  limits: Limits
  /** Refused joins are answered late, so that a client that tries again at once does no harm. */
  joinErrorDelayMs: number
}

/** The socket, as its channels see it. */
export interface Connection {
  readonly version: Version
  /** What the API key in the socket's address stands for. */
  readonly apiClaims: Claims
  send(encoded: Encoded): void
  sendFrame(frame: Frame): void
  /** Answers a frame of a topic that is not joined. */
  unmatched(frame: Frame): void
  /** The channel is closed; its topic may be joined again. */
  forget(channel: Member & { topic: string }): void
}

/** A reply to a client's frame. */
export function reply(frame: Frame, status: 'ok' | 'error', response: object = {}): Frame {
  const { joinRef, ref, topic } = frame
  return { joinRef, ref, topic, event: 'phx_reply', payload: { status, response } }
}

/** A refused join, answered after the delay that holds back a client that tries again at once. */
export function refuseLater(
  { joinErrorDelayMs }: ServerContext,
  connection: Connection,
  join: Frame,
  reason: string,
) {
  const answer = reply(join, 'error', { reason })
  setTimeout(() => connection.sendFrame(answer), joinErrorDelayMs).unref()
}
