import type { RowDocument } from '../document/row-document.ts'
import type { LiveUpdate } from '../types.ts'

type Heard = LiveUpdate & { userId: string }

/** Of one row, kept until its document is here: what other pages type, whose words they are theirs to save. */
export class LiveWords {
  private waiting: Heard[] = []
  /** Who types as which client. */
  private readonly authors = new Map<number, string>()
  /** Of which a look at the database has told that it is not this row's. */
  private strangeEpoch: string | null = null

  get isEmpty() {
    return this.waiting.length === 0
  }

  hear(update: Heard) {
    this.waiting.push(update)
  }

  /**
   * Puts what is waiting into the document. What is strange to it waits on: the other page writes in a document that
   * began anew, or has not heard that it did. One look tells.
   */
  putInto(document: RowDocument) {
    const updates = this.waiting
    this.waiting = []
    const outcome = { hasWords: false, hasSeparated: false }
    for (const update of updates) {
      if (document.hasBeen(update.epoch)) this.put(document, update, outcome)
      else if (update.epoch !== this.strangeEpoch && this.waiting.length < 100) this.waiting.push(update)
    }
    return { ...outcome, isStrange: !this.isEmpty }
  }

  private put(
    document: RowDocument,
    { bytes, userId }: Heard,
    outcome: { hasWords: boolean; hasSeparated: boolean },
  ) {
    try {
      const { typists, hasSeparated } = document.apply(bytes, { isForBoth: false })
      for (const client of typists) this.authors.set(client, userId)
      outcome.hasWords = true
      outcome.hasSeparated ||= hasSeparated
    } catch {
      // What comes from another page may be anything.
    }
  }

  /** The database has been looked at: what is of another epoch even so is not this row's. */
  looked(document: RowDocument | null) {
    this.strangeEpoch = this.waiting.find(({ epoch }) => !document?.hasBeen(epoch))?.epoch ?? null
  }

  /** Whose words are in the document beyond that state. */
  authorsBeyond(document: RowDocument, state: Uint8Array | null): string[] {
    const fresh = state && document.clientsBeyond(state)
    return [...new Set([...this.authors].flatMap(([client, userId]) => (fresh?.has(client) ? [userId] : [])))]
  }
}
