import {
  OfflineError,
  type Operation,
  type RemoteRow,
  type RowKey,
  type Save,
  type Transport,
} from '../types.ts'
import type { VirtualClock } from './virtual-clock.ts'

const patience = 4000

/** Rows, versions and save marks as the database keeps them. */
export class FakeServer {
  readonly rows = new Map<string, RemoteRow>()
  private readonly marks = new Map<string, number>()
  private readonly applied = new Set<string>()
  onChange: (id: string, row: RemoteRow) => void = () => {}

  save(key: RowKey, { expectedVersion, texts, clientId, saveNumber }: Save): RemoteRow | null {
    const row = this.rows.get(key.id)
    if (!row || row.version !== expectedVersion) return null
    const mark = `${key.id} ${clientId}`
    this.marks.set(mark, Math.max(this.marks.get(mark) ?? 0, saveNumber))
    return this.write(key.id, {
      ...row,
      texts: { ...row.texts, ...texts },
      saveClient: clientId,
      saveNumber,
    })
  }

  read(key: RowKey, clientId: string) {
    return { row: this.rows.get(key.id) ?? null, landed: this.marks.get(`${key.id} ${clientId}`) ?? null }
  }

  apply({ id, key, payload }: Operation) {
    if (!key || this.applied.has(id)) return
    this.applied.add(id)
    const row = this.rows.get(key.id)
    if (payload === 'insert') {
      if (!row)
        this.write(key.id, {
          version: 0,
          deleted: false,
          texts: { body: '', why: '' },
          saveClient: null,
          saveNumber: null,
        })
    } else if (row)
      this.write(key.id, { ...row, deleted: payload === 'status' ? row.deleted : payload === 'delete' })
  }

  private write(id: string, row: RemoteRow): RemoteRow {
    const written = { ...row, version: row.version + 1 }
    this.rows.set(id, written)
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
      read: (key, clientId) => this.request(() => this.server.read(key, clientId)),
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
