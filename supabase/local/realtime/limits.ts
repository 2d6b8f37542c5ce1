/** What one client may do. The defaults are the hosted ones where those are known. */
export interface Limits {
  /** A broadcast or presence payload above this is refused. */
  payloadBytes: number
  /** A WebSocket frame or HTTP body above this closes the connection (1009) or is answered 413. */
  frameBytes: number
  /** A socket whose unsent bytes pass this is dropped: its client does not read. */
  bufferedBytes: number
  channelsPerSocket: number
  /** Joins of one socket; past it the socket is disconnected. */
  joinsPerSecond: number
  /** Broadcasts one client may send on one channel; past it the channel closes. */
  messagesPerSecond: number
  presenceCalls: number
  presenceWindowMs: number
  /** Frames and broadcasts of one channel that wait for a query in flight; past it the channel closes. */
  pendingMessages: number
  pendingBytes: number
  /** A socket that sends nothing, not even a heartbeat, for this long is dropped. */
  idleMs: number
}

export const defaultLimits: Limits = {
  payloadBytes: 256_000,
  frameBytes: 5_000_000,
  bufferedBytes: 16_000_000,
  channelsPerSocket: 100,
  joinsPerSecond: 500,
  messagesPerSecond: 1_000,
  presenceCalls: 5,
  presenceWindowMs: 30_000,
  pendingMessages: 1_000,
  pendingBytes: 8_000_000,
  idleMs: 60_000,
}

/** Counts calls in fixed windows that start with a call; `take` answers whether one more is allowed. */
export function createRateLimit(calls: number, windowMs: number, now: () => number = Date.now) {
  let count = 0
  let resetAt = 0
  return {
    take(): boolean {
      const time = now()
      if (time >= resetAt) {
        resetAt = time + windowMs
        count = 0
      }
      count += 1
      return count <= calls
    },
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>
