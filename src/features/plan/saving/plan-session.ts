import { openEngine } from '../../../shared/sync/engine-registry.ts'
import type { ConflictNews, SyncEngine } from '../../../shared/sync/engine-types.ts'
import { Subject } from '../../../shared/sync/observable.ts'
import type { RowKey, Transport } from '../../../shared/sync/types.ts'
import {
  type Companion,
  type FieldPlace,
  heard,
  isSamePlace,
  nobodyPresent,
  type Presence,
  present,
  type Whereabouts,
} from '../presence/presence.ts'

/** What one page tells the others while it is open. */
export type TypingMessage =
  | { event: 'here'; payload: Whereabouts }
  /** Sent on arrival: the others answer with where they are. */
  | { event: 'hello'; payload: { clientId: string } }
  | { event: 'conflicts'; payload: { key: RowKey; field: string; news: ConflictNews } }

type Speak = (message: TypingMessage) => void

/**
 * This page among the other pages that are open on the same plan: says where its person is and what they type, and
 * passes what the others say on to the engine. Without a channel it is silent, and nothing else changes.
 */
export class PlanSession {
  readonly presence = new Subject<Presence>(nobodyPresent)
  readonly page: Omit<Companion, 'place'>
  readonly engine: SyncEngine
  private place: FieldPlace | null = null
  private typing: Whereabouts['typing'] = null
  private speak: Speak | null = null

  constructor(userId: string, engine: SyncEngine) {
    this.page = { clientId: crypto.randomUUID(), userId }
    this.engine = engine
  }

  /** The channel is open: greets, and speaks through it from now on. Null: it is lost. */
  connect(speak: Speak | null) {
    this.speak = speak
    this.speak?.({ event: 'hello', payload: { clientId: this.page.clientId } })
    this.tell()
  }

  /** The pages that are open now, this one among them. */
  setPresent(pages: readonly Omit<Companion, 'place'>[]) {
    const others = pages.filter(({ clientId }) => clientId !== this.page.clientId)
    const before = this.presence.getSnapshot()
    for (const [clientId, { place }] of before) {
      if (!others.some((page) => page.clientId === clientId)) this.hush(place)
    }
    this.presence.set(present(before, others))
  }

  enter(place: FieldPlace) {
    this.place = place
    this.typing = null
    this.tell()
  }

  leave(place: FieldPlace) {
    if (!isSamePlace(this.place, place)) return
    this.place = null
    this.typing = null
    this.tell()
  }

  type(place: FieldPlace, text: string, version: number) {
    this.place = place
    this.typing = { text, version }
    this.tell()
  }

  tellConflicts(key: RowKey, field: string, news: ConflictNews) {
    this.speak?.({ event: 'conflicts', payload: { key, field, news } })
  }

  hear(message: TypingMessage) {
    switch (message.event) {
      case 'hello':
        return this.tell()
      case 'conflicts':
        return this.engine.remoteConflicts(message.payload.key, message.payload.field, message.payload.news)
      case 'here':
        return this.locate(message.payload)
    }
  }

  private locate(whereabouts: Whereabouts) {
    const before = this.presence.getSnapshot().get(whereabouts.clientId)?.place ?? null
    const { place, typing, userId } = whereabouts
    if (!isSamePlace(before, place)) this.hush(before)
    this.presence.set(heard(this.presence.getSnapshot(), whereabouts))
    if (!place || !typing) return
    this.engine.remoteLive(place.key, place.field, {
      user: userId,
      text: typing.text,
      baseVersion: typing.version,
    })
  }

  private hush(place: FieldPlace | null) {
    if (place) this.engine.remoteLive(place.key, place.field, null)
  }

  private tell() {
    const { page, place, typing } = this
    this.speak?.({ event: 'here', payload: { ...page, place, typing } })
  }
}

const sessions = new WeakMap<SyncEngine, PlanSession>()

/** The page's one session in a school's plan, which like its engine lives on when the plan is left. */
export function openPlanSession(userId: string, schoolId: string, transport: Transport): PlanSession {
  const engine: SyncEngine = openEngine({
    userId,
    scope: schoolId,
    transport,
    // Each save costs the database a revision and a broadcast; nobody reads faster than this.
    spacing: 150,
    onConflicts: (...news) => sessions.get(engine)?.tellConflicts(...news),
  })
  const session = sessions.get(engine) ?? new PlanSession(userId, engine)
  sessions.set(engine, session)
  return session
}
