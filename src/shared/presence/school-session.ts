import { fromBase64, toBase64 } from '../text/document/bytes.ts'
import { openEngine } from '../text/engine-registry.ts'
import type { SyncEngine } from '../text/engine-types.ts'
import { Subject } from '../text/observable.ts'
import { type RowKey, rowName, type Transport } from '../text/types.ts'
import type { TextTable, TypingMessage } from './page-messages.ts'
import { PagesSaved } from './pages-saved.ts'
import {
  type Companion,
  type FieldPlace,
  heard,
  isSamePlace,
  nobodyPresent,
  type Presence,
  present,
} from './presence.ts'
import { updateInterval } from './typing-rate.ts'

type Speak = (message: TypingMessage) => void

/** Texts that the school's leaders write together, and what they are saved by. */
interface Texts {
  engine: SyncEngine
  /** Of the others nothing is told to other pages, nor heard from them. */
  isShared: (key: RowKey) => boolean
}

interface TextOptions {
  scope: string
  transport: Transport
  isShared?: Texts['isShared']
}

/**
 * This page among the other pages that are open on the same school: says where its person is and what they type, and
 * passes what the others say on to the engines. Without a channel, or alone, it says nothing, and nothing else changes.
 */
export class SchoolSession {
  readonly presence = new Subject<Presence>(nobodyPresent)
  readonly page: Omit<Companion, 'place'>
  private readonly texts = new Map<string, Texts>()
  private place: FieldPlace | null = null
  private speak: Speak | null = null
  /** Rows in which was typed a moment ago: what is typed there now is gathered. */
  private readonly gathering = new Set<string>()
  private readonly saved = new PagesSaved()

  private readonly intervalOf: typeof updateInterval

  constructor(userId: string, intervalOf = updateInterval) {
    this.intervalOf = intervalOf
    this.page = { clientId: crypto.randomUUID(), userId }
  }

  /** The page's one engine for the texts of these tables, which like the session lives on when they are left. */
  open(tables: readonly TextTable[], { scope, transport, isShared }: TextOptions): SyncEngine {
    const { userId } = this.page
    const engine = openEngine({ userId, scope, transport, onTyped: (key) => this.typed(key) })
    this.serve(tables, engine, isShared)
    return engine
  }

  serve(tables: readonly TextTable[], engine: SyncEngine, isShared = (_: RowKey) => true) {
    for (const table of tables) this.texts.set(table, { engine, isShared })
  }

  /** The channel is open: greets, and speaks through it from now on. Null: it is lost. */
  connect(speak: Speak | null) {
    this.speak = speak
    this.greet()
    this.tellAll()
  }

  /** Asks the others what they have typed that is not saved yet. */
  greet() {
    this.speak?.({ event: 'hello', payload: { clientId: this.page.clientId } })
  }

  /** The pages that are open now, this one among them. */
  setPresent(pages: readonly Omit<Companion, 'place'>[]) {
    const others = pages.filter(({ clientId }) => clientId !== this.page.clientId)
    this.meet(present(this.presence.getSnapshot(), others))
  }

  enter(place: FieldPlace) {
    if (!this.sharedTexts(place.key)) return
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
    const interval = this.intervalOf(this.presence.getSnapshot(), key)
    if (interval === 0) return
    this.gathering.add(name)
    setTimeout(() => {
      this.gathering.delete(name)
      this.typed(key)
    }, interval)
  }

  /**
   * Has the other pages save what is typed in these tables, those of one person or of all. Resolves, soon in any case,
   * to whose last words the database may not have.
   */
  async saveElsewhere(tables: readonly TextTable[], userId?: string): Promise<string[]> {
    if (!this.isHeard) return []
    const isAsked = (page: Companion) => userId === undefined || page.userId === userId
    const asked = [...this.presence.getSnapshot().values()].filter(isAsked)
    const answers = this.saved.from(asked.map(({ clientId }) => clientId))
    this.speak?.({ event: 'save', payload: { clientId: this.page.clientId, tables: [...tables] } })
    const isAll = await answers
    // A page that does not answer sleeps, and saved when it went to sleep, unless someone was writing there.
    const isWriting = ({ clientId, place }: Companion) =>
      isAll.get(clientId) === false || (!isAll.has(clientId) && place !== null && isIn(tables, place))
    const companions = [...this.presence.getSnapshot().values()].filter(isAsked)
    return [...new Set(companions.filter(isWriting).map((companion) => companion.userId))]
  }

  hear({ event, payload }: TypingMessage) {
    switch (event) {
      case 'hello':
        return this.tellAll()
      case 'typed':
        return this.sharedTexts(payload.key)?.hearTyping(
          payload.key,
          { epoch: payload.epoch, bytes: fromBase64(payload.update) },
          payload.userId,
        )
      case 'here':
        return this.meet(heard(this.presence.getSnapshot(), payload))
      case 'save':
        return void this.save(payload.clientId, payload.tables)
      case 'saved':
        if (payload.to === this.page.clientId) this.saved.heard(payload.clientId, payload.isAll)
    }
  }

  private meet(presence: Presence) {
    const before = this.presence.getSnapshot()
    this.presence.set(presence)
    // Alone nothing was said: whoever has come hears it now.
    if ([...presence.keys()].some((clientId) => !before.has(clientId))) this.tellAll()
  }

  private sharedTexts(key: RowKey): SyncEngine | null {
    const texts = this.texts.get(key.table)
    return texts?.isShared(key) ? texts.engine : null
  }

  private get isHeard() {
    return this.speak !== null && this.presence.getSnapshot().size > 0
  }

  private async save(to: string, tables: readonly TextTable[]) {
    const engines = new Set(tables.flatMap((table) => this.texts.get(table)?.engine ?? []))
    const saved = await Promise.all([...engines].map((engine) => engine.flush()))
    const payload = { clientId: this.page.clientId, to, isAll: saved.every(Boolean) }
    this.speak?.({ event: 'saved', payload })
  }

  /** False when there was nothing to tell, or nobody. */
  private tell({ table, id }: RowKey): boolean {
    const news = this.isHeard ? this.sharedTexts({ table, id })?.news({ table, id }) : null
    if (!news) return false
    const key = { table: table as TextTable, id }
    const payload = { ...this.page, key, epoch: news.epoch, update: toBase64(news.bytes) }
    this.speak?.({ event: 'typed', payload })
    return true
  }

  private tellAll() {
    this.tellPlace()
    for (const engine of new Set([...this.texts.values()].map((texts) => texts.engine))) engine.tellAll()
  }

  private tellPlace() {
    const { page, place } = this
    const at = place && { ...place, key: { ...place.key, table: place.key.table as TextTable } }
    this.speak?.({ event: 'here', payload: { ...page, place: at } })
  }
}

const isIn = (tables: readonly string[], { key }: FieldPlace) => tables.includes(key.table)

const sessions = new Map<string, SchoolSession>()

/** The page's one session of a person in a school. */
export function openSchoolSession(userId: string, schoolId: string): SchoolSession {
  const key = `${userId}/${schoolId}`
  const session = sessions.get(key) ?? new SchoolSession(userId)
  sessions.set(key, session)
  return session
}
