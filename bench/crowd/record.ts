/** What a crowd has seen, in milliseconds. */
export interface CrowdResult {
  /** From a key at one leader to the other of the pair having it. */
  deliveries: number[]
  /** From a save to its acknowledgement. */
  acks: number[]
  keys: number
  /** What Realtime counts at the leaders: each of their sends, and each delivery to one of them. */
  messages: number
  /** Saves that got no answer or a refusal. */
  errors: string[]
  /** How late this process's own timers were at worst, one in a hundred left out: it shares the machine. */
  ownLag: number
}

/** Matches keys sent with keys heard; both ends live in this process. */
export class CrowdRecord {
  private readonly sent = new Map<string, number>()
  private deliveries: number[] = []
  private acks: number[] = []
  private keys = 0
  private messages = 0
  private errors: string[] = []
  private readonly checks: (() => Promise<boolean>)[] = []

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

  /** One message more that Realtime counts. */
  counted() {
    this.messages += 1
  }

  failed(error: string) {
    this.errors.push(error)
  }

  /** What says, once everything has been sent, whether all that one leader typed has been kept. */
  checkAtEnd(isKept: () => Promise<boolean>) {
    this.checks.push(isKept)
  }

  /** How many leaders miss something of what they typed. */
  async lost(): Promise<number> {
    return (await Promise.all(this.checks.map((isKept) => isKept()))).filter((isKept) => !isKept).length
  }

  take(ownLag: number): CrowdResult {
    const { deliveries, acks, keys, messages, errors } = this
    this.messages = 0
    this.errors = []
    this.deliveries = []
    this.acks = []
    this.keys = 0
    this.sent.clear()
    return { deliveries, acks, keys, messages, errors, ownLag }
  }
}

/** Types one more key. */
export type Press = () => void
