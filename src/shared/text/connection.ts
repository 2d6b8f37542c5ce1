import type { Clock } from './clock.ts'

const firstDelay = 1000
const longestDelay = 30_000

/** Whether the device itself says that it has no network; that it has one says little. */
export const isDeviceOffline = () => globalThis.navigator?.onLine === false

/** What is known of the network, and when to try again: 1 s, doubling to 30 s, with jitter. */
export class Connection {
  isOffline = isDeviceOffline()
  private failures = 0
  private timer: unknown = null
  private readonly clock: Clock
  private readonly onWake: () => void

  constructor(clock: Clock, onWake: () => void) {
    this.clock = clock
    this.onWake = onWake
  }

  /** While true, nothing is to be sent. */
  get isWaiting(): boolean {
    return this.timer !== null
  }

  failed() {
    this.isOffline = true
    if (this.timer !== null) return
    const delay = Math.min(longestDelay, firstDelay * 2 ** this.failures++)
    this.timer = this.clock.setTimeout(() => this.wake(), delay * (0.5 + this.clock.random() / 2))
  }

  succeeded() {
    this.failures = 0
    this.isOffline = false
  }

  /** Does not wait any longer. */
  wake() {
    this.stop()
    this.onWake()
  }

  stop() {
    if (this.timer !== null) this.clock.clearTimeout(this.timer)
    this.timer = null
  }
}
