import type { TypingMessage } from '../../presence/page-messages.ts'
import type { SchoolSession } from '../../presence/school-session.ts'
import {
  OfflineError,
  type Operation,
  type ReadRow,
  type RemoteRow,
  type RowKey,
  type Save,
  type StoredDocument,
  type Transport,
} from '../types.ts'
import type { VirtualClock } from './virtual-clock.ts'

const patience = 4000

/** Rows, versions and documents as the database keeps them. */
export class FakeServer {
  readonly rows = new Map<string, ReadRow>()
  /** What was put into texts past their documents. */
  readonly imported: { rowId: string; word: string }[] = []
  private readonly applied = new Set<string>()
  private drawn = 0
  onChange: (id: string, row: RemoteRow) => void = () => {}

  row(id: string): RemoteRow | undefined {
    return this.rows.get(id)?.row
  }

  save(key: RowKey, { expectedVersion, texts, document }: Save): RemoteRow | null {
    const stored = this.rows.get(key.id)
    if (stored?.row.version !== expectedVersion) return null
    if (document?.epoch && document.epoch !== stored.row.epoch) return null
    const epoch = document?.epoch ?? this.draw()
    return this.write(
      key.id,
      { ...stored.row, epoch, texts: { ...stored.row.texts, ...texts } },
      document ? { epoch, bytes: document.bytes } : stored.document,
    )
  }

  read(key: RowKey) {
    return this.rows.get(key.id) ?? null
  }

  apply({ id, key, payload }: Operation) {
    if (!key || this.applied.has(id)) return
    this.applied.add(id)
    const stored = this.rows.get(key.id)
    if (payload === 'insert') {
      const texts = { body: '', why: '' }
      if (!stored)
        this.write(key.id, { version: '', number: 0, epoch: this.draw(), deleted: false, texts }, null)
    } else if (stored) {
      const { row, document } = stored
      // As when a text is changed by an import, or by hand.
      const isRewritten = payload === 'import'
      const added = id.replaceAll(' ', '-')
      if (isRewritten) this.imported.push({ rowId: key.id, word: added })
      const texts = isRewritten ? { ...row.texts, body: `${row.texts.body} ${added}`.trim() } : row.texts
      const deleted = payload === 'delete' || (payload !== 'restore' && row.deleted)
      this.write(key.id, { ...row, texts, deleted, epoch: isRewritten ? this.draw() : row.epoch }, document)
    }
  }

  /** The database as it was, with all that has happened since undone. */
  restore(backup: ReadonlyMap<string, ReadRow>) {
    this.rows.clear()
    for (const [id, stored] of backup) this.rows.set(id, structuredClone(stored))
  }

  private draw(): string {
    return `drawn ${++this.drawn}`
  }

  private write(id: string, row: RemoteRow, document: StoredDocument | null): RemoteRow {
    const written = { ...row, version: this.draw(), number: row.number + 1 }
    this.rows.set(id, { row: written, document })
    this.onChange(id, written)
    return written
  }
}

/** A network that delays, drops, repeats and reorders, both ways, until it is healed. */
export class FakeNetwork {
  isHealed = false
  private readonly clock: VirtualClock
  private readonly server: FakeServer
  private readonly badness: number

  constructor(clock: VirtualClock, server: FakeServer, badness: number) {
    this.clock = clock
    this.server = server
    this.badness = badness
  }

  /** Delivers never, once or twice, soon or very late. */
  deliver(run: () => void) {
    if (this.isHealed) {
      this.clock.setTimeout(run, 5)
      return
    }
    if (this.clock.chance(this.badness)) return
    this.clock.setTimeout(run, this.delay())
    if (this.clock.chance(this.badness / 2)) this.clock.setTimeout(run, this.delay())
  }

  transport(): Transport {
    return {
      save: (key, save) => this.request(() => this.server.save(key, save)),
      read: (key) => this.request(() => this.server.read(key)),
      apply: (operation) => this.request(() => this.server.apply(operation)),
    }
  }

  private delay() {
    return this.clock.chance(0.1) ? this.clock.below(9000) : 1 + this.clock.below(120)
  }

  private request<T>(handle: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const timeout = this.clock.setTimeout(() => reject(new OfflineError()), patience)
      this.deliver(() => {
        const answer = structuredClone(handle())
        this.deliver(() => {
          this.clock.clearTimeout(timeout)
          resolve(answer)
        })
      })
    })
  }
}

/** The typing channel, with who is present on it: what pages tell each other past the database. */
export class FakeChannel {
  private readonly sessions = new Set<SchoolSession>()
  private readonly network: FakeNetwork

  constructor(network: FakeNetwork) {
    this.network = network
  }

  join(session: SchoolSession) {
    this.sessions.add(session)
    session.connect((message) => {
      for (const other of this.sessions) {
        if (other === session) continue
        const copy: TypingMessage = structuredClone(message)
        this.network.deliver(() => {
          if (this.sessions.has(other)) other.hear(copy)
        })
      }
    })
    this.tellPresent()
  }

  leave(session: SchoolSession) {
    this.sessions.delete(session)
    session.connect(null)
    this.tellPresent()
  }

  private tellPresent() {
    const pages = [...this.sessions].map(({ page }) => page)
    for (const session of this.sessions) session.setPresent(pages)
  }
}
