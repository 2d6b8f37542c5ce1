import type { Clock } from '../clock.ts'

interface Event {
  at: number
  order: number
  run: () => void
}

/** Time that only moves when told to, and chance that repeats with the seed. */
export class VirtualClock implements Clock {
  private time = 0
  private order = 0
  private seed: number
  private readonly events = new Map<number, Event>()

  constructor(seed: number) {
    this.seed = seed * 2654435761 + 1
  }

  now = () => this.time

  /** mulberry32 */
  random = () => {
    this.seed = (this.seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  setTimeout = (run: () => void, milliseconds: number) => {
    const order = this.order++
    this.events.set(order, { at: this.time + milliseconds, order, run })
    return order
  }

  clearTimeout = (handle: unknown) => {
    this.events.delete(handle as number)
  }

  chance(probability: number): boolean {
    return this.random() < probability
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.setTimeout(resolve, milliseconds))
  }

  /** Runs what is next, and all that follows from it at once. False when nothing is left. */
  async step(): Promise<boolean> {
    let next: Event | undefined
    for (const event of this.events.values()) {
      if (!next || event.at < next.at || (event.at === next.at && event.order < next.order)) next = event
    }
    if (!next) return false
    this.events.delete(next.order)
    this.time = next.at
    next.run()
    await this.rest()
    return true
  }

  /** Lets all that does not wait for time happen now. */
  rest(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }
}
