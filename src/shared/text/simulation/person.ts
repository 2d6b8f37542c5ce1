import type { TextTable } from '../../presence/page-messages.ts'
import { SchoolSession } from '../../presence/school-session.ts'
import { bring } from '../document/bring.ts'
import type { SyncEngine } from '../engine-types.ts'
import type { Anchor } from '../row/row.ts'
import { createSyncEngine } from '../sync-engine.ts'
import type { RemoteRow, RowKey } from '../types.ts'
import type { FakeDevice } from './fake-device.ts'
import type { FakeChannel, FakeNetwork } from './fake-server.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface Token {
  id: string
  row: string
  field: string
  /** Typed to its end, and since when. */
  doneAt: number | null
  /** Its page died before it can have been stored for certain, or before it was whole. */
  isUncertain: boolean
  isDeleted: boolean
}

const storedWithin = 4

/** The row in which a person's own answer stands, of which other pages are told nothing. */
export const ownRow = (userId: string) => `own ${userId}`
export const isOwn = ({ id }: { id: string }) => id.startsWith('own ')

/** Someone at a page of a device, typing tokens key by key with a caret of their own. */
export class Person {
  engine: SyncEngine
  private readonly device: FakeDevice
  private readonly clock: VirtualClock
  private readonly network: FakeNetwork
  private readonly channel: FakeChannel
  readonly userId: string
  private readonly table: TextTable
  private readonly letters: number
  private readonly tokens: Token[]
  private page: ReturnType<FakeDevice['page']>
  private session: SchoolSession
  private own: Token[] = []
  private current: {
    token: Token
    rest: string[]
    key: RowKey
    field: string
    caret: Anchor
  } | null = null

  constructor(
    userId: string,
    table: TextTable,
    letters: number,
    device: FakeDevice,
    clock: VirtualClock,
    network: FakeNetwork,
    channel: FakeChannel,
    tokens: Token[],
  ) {
    this.userId = userId
    this.table = table
    this.letters = letters
    this.device = device
    this.clock = clock
    this.network = network
    this.channel = channel
    this.tokens = tokens
    this.page = device.page()
    this.session = new SchoolSession(userId)
    this.engine = this.open()
  }

  private open(): SyncEngine {
    const { page, clock, channel, session } = this
    const engine = createSyncEngine({
      userId: this.userId,
      scope: 'school',
      transport: this.network.transport(),
      drafts: page.store,
      locks: page.locks,
      clock,
      loadDocuments: async () => ({ bring }),
      clientId: () => clock.below(2 ** 32),
      onTyped: (key) => session.typed(key),
    })
    session.serve([this.table], engine, (key) => !isOwn(key))
    channel.join(session)
    return engine
  }

  /** The tab is killed and opened again, with rows as old as whatever was cached. */
  crash(cached: ReadonlyMap<string, RemoteRow>) {
    for (const token of this.own) {
      if (token.doneAt === null || this.clock.now() - token.doneAt < storedWithin) token.isUncertain = true
    }
    this.own = []
    this.current = null
    this.page.kill()
    this.channel.leave(this.session)
    this.engine.dispose()
    this.page = this.device.page()
    this.session = new SchoolSession(this.userId)
    this.engine = this.open()
    for (const [id, row] of cached) if (this.mayRead(id)) this.engine.remote({ table: this.table, id }, row)
  }

  /** All rows but the answers that are another's own. */
  mayRead(id: string) {
    return !isOwn({ id }) || id === ownRow(this.userId)
  }

  text(key: RowKey, field: string): string {
    return this.engine.field(key, field).getSnapshot().text
  }

  /** One key: of the token under way, or of a new one somewhere. */
  press(keys: readonly RowKey[]) {
    const current = this.current ?? this.start(this.clock.pick(keys), this.clock.pick(['body', 'why']))
    const { key, field } = current
    const isFirst = current.rest.length === 2
    const before = this.text(key, field)
    const at = this.engine.offset(key, field, current.caret)
    // The field has been filled, or the word before deleted, meanwhile: a person would make room as well.
    const room = (neighbour: string | undefined) => (isFirst && /\S/.test(neighbour ?? '') ? ' ' : '')
    const piece = room(before[at - 1]) + (current.rest.shift() ?? '')
    this.engine.edit(key, field, { at, remove: 0, insert: piece + room(before[at]) })
    current.caret = this.engine.anchor(key, field, at + piece.length)
    if (current.rest.length > 0) return
    current.token.doneAt = this.clock.now()
    this.current = null
  }

  /** Takes out a token that stands whole in the text, with the space before it. */
  remove(keys: readonly RowKey[]) {
    if (this.current) return
    const key = this.clock.pick(keys)
    const before = this.text(key, 'body')
    const whole = this.tokens.filter((token) => token.doneAt !== null && before.includes(` ${token.id}`))
    if (whole.length === 0) return
    const token = this.clock.pick(whole)
    token.isDeleted = true
    this.engine.edit(key, 'body', {
      at: before.indexOf(` ${token.id}`),
      remove: token.id.length + 1,
      insert: '',
    })
  }

  private start(key: RowKey, field: string) {
    const id = this.nextToken()
    const token: Token = {
      id,
      row: key.id,
      field,
      doneAt: null,
      isUncertain: false,
      isDeleted: false,
    }
    this.tokens.push(token)
    this.own.push(token)
    const shown = this.text(key, field)
    // After a word, beginning with the space: letters stuck to someone else's word would be a change of that word.
    const places = [...shown].flatMap((_, at) =>
      /\S/.test(shown[at] ?? '') && !/\S/.test(shown[at + 1] ?? '') ? [at + 1] : [],
    )
    const end = shown.trimEnd().length
    const at = this.clock.chance(0.5) ? end : this.clock.pick([end, ...places])
    const cut = 1 + this.clock.below(4)
    this.current = {
      token,
      rest: [at > 0 ? ' ' : '', id.slice(0, cut), id.slice(cut)],
      key,
      field,
      caret: this.engine.anchor(key, field, at),
    }
    this.engine.open(key)
    this.engine.placeCaret(key)
    return this.current
  }

  /** Six letters of an alphabet of one's own: which letter came from whom must not be open to doubt. */
  private nextToken(): string {
    const digits = this.tokens.length.toString(4).padStart(5, '0')
    const letter = (digit: string) => String.fromCharCode(97 + this.letters * 5 + Number(digit))
    return `${letter('4')}${[...digits].reverse().map(letter).join('')}`
  }
}
