import type { RealtimeChannel, RealtimeChannelOptions } from '@supabase/realtime-js'
import { type ChannelKind, channelNumber } from './channel-number.ts'
import { realtimeClient } from './realtime.ts'

interface PrivateChannelOptions {
  kind: ChannelKind
  /** Of the school, or of the region. */
  id: string
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
/** How long a channel must have been joined before a try counts as the first again, in milliseconds. */
const STABLE = 60_000
/** When somebody leaves, all who stay join anew: over so many milliseconds, so that a region does not at once. */
const MOVE_SPREAD = 2_000

/** Topics that are being left. Until that is done the client would give the next page the same channel, on its way out. */
const leaving = new Map<string, Promise<unknown>>()

function leave(channel: RealtimeChannel) {
  const topic = channel.subTopic
  const left = channel.unsubscribe().finally(() => {
    if (leaving.get(topic) === left) leaving.delete(topic)
  })
  leaving.set(topic, left)
}

/**
 * A private channel that stays joined, under the name that it has (see the database's migration for realtime). While there
 * is no connection the client joins again by itself; when the server has refused or closed the channel, or it has moved,
 * this asks for the name and makes a new one. Returns what ends it.
 */
export function keepPrivateChannel(options: PrivateChannelOptions): () => void {
  const kept = new KeptChannel(options)
  return () => kept.end()
}

class KeptChannel {
  readonly #options: PrivateChannelOptions
  #isEnded = false
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #stable: ReturnType<typeof setTimeout> | undefined
  #current: RealtimeChannel | undefined

  constructor(options: PrivateChannelOptions) {
    this.#options = options
    this.#join()
  }

  end() {
    this.#isEnded = true
    this.#drop()
  }

  #join() {
    this.#connect().catch(() => this.#retry())
  }

  async #connect() {
    const { kind, id, config, listen } = this.#options
    const [client, number] = await Promise.all([realtimeClient(), channelNumber(kind, id)])
    if (number === null) return this.#lose()
    const topic = `${kind}:${id}:${number}`
    await leaving.get(topic)
    if (this.#isEnded) return
    const channel = client.channel(topic, { config: { ...config, private: true } })
    this.#current = channel
    listen(channel)
    channel.on('broadcast', { event: 'moved' }, () => {
      if (channel === this.#current) this.#move()
    })
    channel.subscribe((status) => {
      if (channel !== this.#current) return
      if (status === 'SUBSCRIBED') this.#settle(channel)
      else if (status === 'CLOSED' || client.isConnected()) this.#lose()
      else this.#options.onLost()
    })
  }

  #settle(channel: RealtimeChannel) {
    clearTimeout(this.#stable)
    this.#stable = setTimeout(() => {
      this.#tries = 0
    }, STABLE)
    this.#options.onJoined(channel)
  }

  /** Somebody has left: nothing is told here any more, and what they say here is no longer listened to. */
  #move() {
    this.#drop()
    this.#options.onLost()
    this.#timer = setTimeout(() => this.#join(), Math.random() * MOVE_SPREAD)
  }

  #lose() {
    if (this.#isEnded) return
    this.#drop()
    this.#options.onLost()
    this.#retry()
  }

  #retry() {
    if (this.#isEnded) return
    const delay = DELAYS[Math.min(this.#tries, DELAYS.length - 1)] ?? STABLE
    this.#tries += 1
    this.#timer = setTimeout(() => this.#join(), delay * (0.5 + Math.random()))
  }

  #drop() {
    clearTimeout(this.#timer)
    clearTimeout(this.#stable)
    const channel = this.#current
    // First: leaving a channel tells at once that it is closed.
    this.#current = undefined
    if (channel) leave(channel)
  }
}
