import type { RealtimeChannel, RealtimeChannelOptions } from '@supabase/realtime-js'
import { realtimeClient } from './realtime.ts'

interface PrivateChannelOptions {
  topic: string
  config?: Omit<RealtimeChannelOptions['config'], 'private'>
  /** Puts the listeners on a channel that is about to be joined; called anew for every channel. */
  listen: (channel: RealtimeChannel) => void
  /** Joined, for the first time or again: what was sent meanwhile has been missed. */
  onJoined: (channel: RealtimeChannel) => void
  /** Not joined (any more): no network, no rights, or the server closed it. It is tried again by itself. */
  onLost: () => void
}

/** Waiting times between tries, in milliseconds; the last one repeats. */
const DELAYS = [1_000, 2_000, 5_000, 10_000, 30_000]

/** Topics that are being left. Until that is done the client would give the next page the same channel, on its way out. */
const leaving = new Map<string, Promise<unknown>>()

function leave(topic: string, channel: RealtimeChannel) {
  const left = channel.unsubscribe().finally(() => {
    if (leaving.get(topic) === left) leaving.delete(topic)
  })
  leaving.set(topic, left)
}

/**
 * A private channel that stays joined. The client joins again by itself after a lost connection, but not after the
 * server has closed the channel (expired token, lost rights): then this makes a new one. Returns what ends it.
 */
export function keepPrivateChannel({
  topic,
  config,
  listen,
  onJoined,
  onLost,
}: PrivateChannelOptions): () => void {
  let isEnded = false
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: RealtimeChannel | undefined

  async function join() {
    const client = await realtimeClient()
    await leaving.get(topic)
    if (isEnded) return
    const channel = client.channel(topic, { config: { ...config, private: true } })
    current = channel
    listen(channel)
    channel.subscribe((status) => {
      if (isEnded || channel !== current) return
      if (status === 'SUBSCRIBED') {
        tries = 0
        onJoined(channel)
        return
      }
      onLost()
      if (status === 'CLOSED') again(channel)
    })
  }

  function again(closed?: RealtimeChannel) {
    if (closed) void closed.unsubscribe()
    current = undefined
    timer = setTimeout(() => void join().catch(() => again()), DELAYS[Math.min(tries, DELAYS.length - 1)])
    tries += 1
  }

  void join().catch(() => again())
  return () => {
    isEnded = true
    clearTimeout(timer)
    if (current) leave(topic, current)
  }
}
