import { fromBase64, toBase64 } from '../../../shared/text/document/bytes.ts'
import { openEngine } from '../../../shared/text/engine-registry.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { Subject } from '../../../shared/text/observable.ts'
import { type RowKey, rowName, type Transport } from '../../../shared/text/types.ts'
import type { TypingMessage } from '../presence/page-messages.ts'
import {
  type Companion,
  type FieldPlace,
  heard,
  isSamePlace,
  nobodyPresent,
  type Presence,
  present,
} from '../presence/presence.ts'
import { updateInterval } from '../presence/typing-rate.ts'

type Speak = (message: TypingMessage) => void

/**
 * This page among the other pages that are open on the same plan: says where its person is and what they type, and
 * passes what the others say on to the engine. Without a channel, or alone, it says nothing, and nothing else changes.
 */
export class PlanSession {
  readonly presence = new Subject<Presence>(nobodyPresent)
  readonly page: Omit<Companion, 'place'>
  readonly engine: SyncEngine
  private place: FieldPlace | null = null
  private speak: Speak | null = null
  /** Rows in which was typed a moment ago: what is typed there now is gathered. */
  private readonly gathering = new Set<string>()

  constructor(userId: string, engine: SyncEngine) {
    this.page = { clientId: crypto.randomUUID(), userId }
    this.engine = engine
  }

  /** The channel is open: greets, and speaks through it from now on. Null: it is lost. */
  connect(speak: Speak | null) {
    this.speak = speak
    this.speak?.({ event: 'hello', payload: { clientId: this.page.clientId } })
    this.tellAll()
  }

  /** The pages that are open now, this one among them. */
  setPresent(pages: readonly Omit<Companion, 'place'>[]) {
    const others = pages.filter(({ clientId }) => clientId !== this.page.clientId)
    const before = this.presence.getSnapshot()
    this.presence.set(present(before, others))
    // Alone nothing was said: whoever has come hears it now.
    if (others.some(({ clientId }) => !before.has(clientId))) this.tellAll()
  }

  enter(place: FieldPlace) {
    this.place = place
    this.tellPlace()
  }

  leave(place: FieldPlace) {
    if (!isSamePlace(this.place, place)) return
    this.place = null
    this.tellPlace()
  }

  /** Something was typed in this row: said at once, and what follows within the interval together when it ends. */
  typed(key: RowKey) {
    const name = rowName(key)
    if (this.gathering.has(name) || !this.tell(key)) return
    const interval = updateInterval(this.presence.getSnapshot(), key)
    if (interval === 0) return
    this.gathering.add(name)
    setTimeout(() => {
      this.gathering.delete(name)
      this.typed(key)
    }, interval)
  }

  hear({ event, payload }: TypingMessage) {
    switch (event) {
      case 'hello':
        return this.tellAll()
      case 'typed':
        return this.engine.hearTyping(
          payload.key,
          { epoch: payload.epoch, bytes: fromBase64(payload.update) },
          payload.userId,
        )
      case 'here':
        return this.presence.set(heard(this.presence.getSnapshot(), payload))
    }
  }

  private get isHeard() {
    return this.speak !== null && this.presence.getSnapshot().size > 0
  }

  /** False when there was nothing to tell, or nobody. */
  private tell({ table, id }: RowKey): boolean {
    const news = this.isHeard ? this.engine.news({ table, id }) : null
    if (!news) return false
    const key = { table: table as 'goals', id }
    const payload = { ...this.page, key, epoch: news.epoch, update: toBase64(news.bytes) }
    this.speak?.({ event: 'typed', payload })
    return true
  }

  private tellAll() {
    this.tellPlace()
    this.engine.tellAll()
  }

  private tellPlace() {
    const { page, place } = this
    const at = place && { key: { table: place.key.table as 'goals', id: place.key.id }, field: place.field }
    this.speak?.({ event: 'here', payload: { ...page, place: at } })
  }
}

const sessions = new WeakMap<SyncEngine, PlanSession>()

/** The page's one session in a school's plan, which like its engine lives on when the plan is left. */
export function openPlanSession(userId: string, schoolId: string, transport: Transport): PlanSession {
  const engine: SyncEngine = openEngine({
    userId,
    scope: schoolId,
    transport,
    onTyped: (key) => sessions.get(engine)?.typed(key),
  })
  const session = sessions.get(engine) ?? new PlanSession(userId, engine)
  sessions.set(engine, session)
  return session
}
