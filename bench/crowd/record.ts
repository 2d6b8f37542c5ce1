/** What a crowd has seen, in milliseconds. */
export interface CrowdResult {
  /** From a key at one leader to the other of the pair having it. */
  deliveries: number[]
  /** From a save to its acknowledgement. */
  acks: number[]
  keys: number
  /** How late this process's own timers were at worst, one in a hundred left out: it shares the machine. */
  ownLag: number
}

/** Matches keys sent with keys heard; both ends live in this process. */
export class CrowdRecord {
  private readonly sent = new Map<string, number>()
  private deliveries: number[] = []
  private acks: number[] = []
  private keys = 0

  send(key: string) {
    this.keys += 1
    this.sent.set(key, performance.now())
  }

  hear(key: string) {
    const at = this.sent.get(key)
    if (at === undefined) return
    this.sent.delete(key)
    this.deliveries.push(performance.now() - at)
  }

  acknowledged(milliseconds: number) {
    this.acks.push(milliseconds)
  }

  take(ownLag: number): CrowdResult {
    const { deliveries, acks, keys } = this
    this.deliveries = []
    this.acks = []
    this.keys = 0
    this.sent.clear()
    return { deliveries, acks, keys, ownLag }
  }
}

/** Types one more key. */
export type Press = () => void
