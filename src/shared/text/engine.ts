import { Connection, isDeviceOffline } from './connection.ts'
import { takeOrphans } from './device/adoption.ts'
import type { Edit } from './document/edits.ts'
import type { SyncEngine, SyncEngineOptions } from './engine-types.ts'
import { Subject } from './observable.ts'
import { listenToPage } from './page-events.ts'
import { OperationQueue } from './queue/operation-queue.ts'
import { type Anchor, Row } from './row/row.ts'
import { strandedTexts, summarise } from './row/summary.ts'
import {
  type LiveUpdate,
  type Operation,
  type RemoteRow,
  type RowKey,
  rowName,
  type StrandedText,
  type Summary,
} from './types.ts'

type Optional = 'clientId' | 'onTyped'
type Options = Required<Omit<SyncEngineOptions, Optional>> & Pick<SyncEngineOptions, Optional>

const noOperations = { pending: [], refused: [] }

export class Engine implements SyncEngine {
  readonly ready: Promise<void>
  private readonly options: Options
  private readonly owner: { userId: string; scope: string; clientId: string }
  private readonly rows = new Map<string, Row>()
  /** Those with words that the database may not have: what the state of the page is made of. */
  private readonly dirty = new Set<Row>()
  private readonly connection: Connection
  private readonly queue: OperationQueue
  private readonly isOwned: Promise<unknown>
  private readonly heldClients: Set<string>
  /** Pages that may leave something: when they are gone it is taken over. */
  private readonly awaitedClients = new Set<string>()
  private readonly summarySubject = new Subject<Summary>(
    summarise([], noOperations, {
      isOffline: isDeviceOffline(),
      isStored: true,
      isComplete: false,
      isOutdated: false,
    }),
    isSameJson,
  )
  private readonly strandedSubject = new Subject<readonly StrandedText[]>([], isSameJson)
  private isStored = true
  private isComplete = false
  private isOutdated = false
  private isDisposed = false
  private wasOffline = false
  private flushing = 0
  private readonly stopListening: () => void

  constructor(options: Options) {
    const { userId, scope, clock, transport, drafts, locks } = options
    this.options = options
    this.owner = { userId, scope, clientId: crypto.randomUUID() }
    this.heldClients = new Set([this.owner.clientId])
    this.isOwned = locks.hold(this.owner.clientId).catch(() => false)
    this.connection = new Connection(clock, () => this.pump())
    this.queue = new OperationQueue({
      owner: this.owner,
      transport,
      store: drafts,
      connection: this.connection,
      isOwned: this.isOwned,
      onStored: (isStored) => this.stored(isStored),
      onDone: (operation) => this.operationDone(operation),
    })
    this.queue.snapshot.subscribe(() => this.publish())
    this.stopListening = listenToPage({
      onOnline: () => this.cameOnline(),
      onOffline: () => this.wentOffline(),
      onHidden: () => this.pump(true),
      onVisible: () => {
        this.wake()
        void this.adopt()
      },
    })
    this.ready = this.adopt()
  }

  field(key: RowKey, field: string) {
    return this.row(key).field(field).subject
  }

  state(key: RowKey, field: string) {
    return this.row(key).field(field).state
  }

  open(key: RowKey) {
    this.row(key).open()
  }

  edit(key: RowKey, field: string, edit: Edit) {
    this.row(key).edit(field, edit)
  }

  replace(key: RowKey, field: string, text: string) {
    this.row(key).replace(field, text)
  }

  undo(key: RowKey, field: string, isRedo: boolean) {
    return this.row(key).undo(field, isRedo)
  }

  canUndo(key: RowKey) {
    return this.row(key).canUndo
  }

  placeCaret(key: RowKey) {
    this.row(key).placeCaret()
  }

  anchor(key: RowKey, field: string, offset: number) {
    return this.row(key).anchor(field, offset)
  }

  offset(key: RowKey, field: string, anchor: Anchor) {
    return this.row(key).offset(field, anchor)
  }

  watch(key: RowKey, beforeMove: () => void) {
    return this.row(key).watch(beforeMove)
  }

  hold(key: RowKey) {
    return this.row(key).hold()
  }

  remote(key: RowKey, row: RemoteRow) {
    this.row(key).heard(row)
  }

  hearTyping(key: RowKey, update: LiveUpdate, userId: string) {
    this.row(key).hearTyping(update, userId)
  }

  news(key: RowKey) {
    return this.row(key).news()
  }

  tellAll() {
    for (const row of this.dirty) {
      row.tellAll()
      this.options.onTyped?.(row.key)
    }
  }

  dismissConflicts(key: RowKey, field: string) {
    this.row(key).dismissConflicts(field)
  }

  enqueue(operation: Operation) {
    return this.queue.enqueue(operation)
  }

  operations() {
    return this.queue.snapshot
  }

  dismissRefused(operationId: string) {
    void this.queue.dismiss(operationId)
  }

  summary() {
    return this.summarySubject
  }

  stranded() {
    return this.strandedSubject
  }

  discard(key: RowKey) {
    this.row(key).discard()
  }

  retry(key: RowKey) {
    this.row(key).retry()
  }

  hurry() {
    this.pump(true)
  }

  async flush(): Promise<boolean> {
    await this.ready
    this.connection.isOffline = false
    this.publish()
    this.flushing++
    this.wake(true)
    return new Promise((resolve) => {
      const settle = () => {
        const { waiting, isMoving } = this.summarySubject.getSnapshot()
        if (isMoving && !this.isDisposed) return
        unsubscribe()
        this.flushing--
        resolve(waiting === 0)
      }
      const unsubscribe = this.summarySubject.subscribe(settle)
      settle()
    })
  }

  dispose() {
    this.isDisposed = true
    this.stopListening()
    this.connection.stop()
    this.queue.stop()
    for (const row of this.rows.values()) row.stop()
    for (const clientId of this.heldClients) this.options.locks.release(clientId)
  }

  private row(key: RowKey): Row {
    const known = this.rows.get(rowName(key))
    if (known) return known
    const { drafts, onTyped, ...options } = this.options
    const row = new Row(key, {
      ...options,
      owner: this.owner,
      store: drafts,
      connection: this.connection,
      isOwned: this.isOwned,
      isBlocked: (blocked) => this.queue.isPending(blocked),
      onStored: (isStored) => this.stored(isStored),
      onChange: (changed) => this.rowChanged(changed),
      isUrgent: () => this.flushing > 0,
      onTyped: (typed) => onTyped?.(typed),
    })
    this.rows.set(rowName(key), row)
    return row
  }

  private stored(isStored: boolean) {
    if (isStored === this.isStored) return
    this.isStored = isStored
    this.publish()
  }

  /** One row's news is looked at in that row only: the others are as they were. */
  private rowChanged(row: Row) {
    const wasDirty = this.dirty.has(row)
    if (row.isDirty) this.dirty.add(row)
    else this.dirty.delete(row)
    if (wasDirty || row.isDirty || this.connection.isOffline !== this.wasOffline) this.publish()
  }

  /** Takes over what dead pages of the same user and scope left behind. */
  private async adopt() {
    const { drafts, locks } = this.options
    await this.isOwned
    try {
      const found = await takeOrphans(drafts, locks, this.owner, this.heldClients)
      if (this.isDisposed) return
      const { drafts: texts, operations } = found
      this.isOutdated = found.hasNewer
      this.queue.adopt(operations)
      for (const record of texts) this.row(record.key).adopt(record)
      for (const clientId of found.living) this.adoptAfter(clientId)
    } catch {
      this.isStored = false
    }
    this.isComplete = true
    this.publish()
  }

  /** A page that is reloaded may still be there when the next one looks for what it left. */
  private adoptAfter(clientId: string) {
    if (this.awaitedClients.has(clientId)) return
    this.awaitedClients.add(clientId)
    void this.options.locks.whenFree?.(clientId).then(() => {
      this.awaitedClients.delete(clientId)
      if (!this.isDisposed) void this.adopt()
    })
  }

  private operationDone({ key }: Operation) {
    const row = key && this.rows.get(rowName(key))
    if (!row) return
    if (row.isDirty || row.state.place !== 'there') row.doubt()
    else row.pump()
  }

  private wake(isUrgent = false) {
    this.connection.stop()
    this.pump(isUrgent)
  }

  private cameOnline() {
    this.connection.isOffline = false
    this.wake()
    this.publish()
  }

  private wentOffline() {
    this.connection.isOffline = true
    this.publish()
  }

  private pump(isUrgent = false) {
    void this.queue.run()
    for (const row of this.rows.values()) row.pump(isUrgent)
  }

  private publish() {
    const rows = [...this.dirty]
    const { isStored, isComplete, isOutdated } = this
    const { isOffline } = this.connection
    if (isOffline !== this.wasOffline) for (const row of rows) row.refresh()
    this.wasOffline = isOffline
    this.strandedSubject.set(strandedTexts(rows))
    const operations = this.queue.snapshot.getSnapshot()
    this.summarySubject.set(summarise(rows, operations, { isOffline, isStored, isComplete, isOutdated }))
  }
}

function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
