import { takeOrphans } from './adoption.ts'
import { Connection, isDeviceOffline } from './connection.ts'
import type { ConflictNews, SyncEngine, SyncEngineOptions, TypeOptions } from './engine-types.ts'
import { Subject } from './observable.ts'
import { OperationQueue } from './operation-queue.ts'
import { listenToPage } from './page-events.ts'
import { RowEntry } from './row-entry.ts'
import { strandedTexts, summarise } from './summary.ts'
import {
  type LiveText,
  type Operation,
  type RemoteRow,
  type RowKey,
  rowName,
  type StrandedText,
  type Summary,
} from './types.ts'

type Options = Required<Omit<SyncEngineOptions, 'onConflicts'>> & Pick<SyncEngineOptions, 'onConflicts'>

const noOperations = { pending: [], refused: [] }

export class Engine implements SyncEngine {
  readonly ready: Promise<void>
  private readonly options: Options
  private readonly owner: { userId: string; scope: string; clientId: string }
  private readonly rows = new Map<string, RowEntry>()
  private readonly connection: Connection
  private readonly queue: OperationQueue
  private readonly isOwned: Promise<unknown>
  private readonly heldClients: Set<string>
  private readonly summarySubject = new Subject<Summary>(
    summarise([], noOperations, { isOffline: isDeviceOffline(), isStored: true, isComplete: false }),
    isSameJson,
  )
  private readonly strandedSubject = new Subject<readonly StrandedText[]>([], isSameJson)
  private isStored = true
  private isComplete = false
  private isDisposed = false
  private wasOffline = false
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

  type(key: RowKey, field: string, text: string, { before }: TypeOptions = {}) {
    this.row(key).shown.type(field, text, before)
  }

  mapOffset(key: RowKey, field: string, shown: string, offset: number) {
    return this.row(key).field(field).map(shown, offset)
  }

  remote(key: RowKey, row: RemoteRow) {
    this.row(key).remote(row)
  }

  remoteGone(key: RowKey) {
    for (const runner of this.row(key).runners) {
      runner.machine.lookAgain()
      runner.pump()
    }
  }

  remoteLive(key: RowKey, field: string, live: LiveText | null) {
    const row = this.row(key)
    row.field(field).live = live
    row.refresh()
  }

  remoteConflicts(key: RowKey, field: string, { version, ranges }: ConflictNews) {
    const row = this.row(key)
    row.shown.machine.hearOfConflicts(field, version, ranges)
    row.refresh()
  }

  dismissConflicts(key: RowKey, field: string) {
    const row = this.row(key)
    row.shown.machine.conflicts[field] = []
    row.refresh()
  }

  enqueue(operation: Operation) {
    return this.queue.enqueue(operation)
  }

  operations() {
    return this.queue.snapshot
  }

  pendingOperations() {
    return this.queue.snapshot.getSnapshot().pending
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
    for (const runner of this.row(key).runners) {
      runner.machine.discard()
      runner.changed()
      runner.pump()
    }
  }

  retry(key: RowKey) {
    for (const runner of this.row(key).runners) {
      runner.machine.retry()
      runner.changed()
      runner.pump(true)
    }
  }

  hurry() {
    this.pump(true)
  }

  async flush(): Promise<boolean> {
    await this.ready
    this.connection.isOffline = false
    this.publish()
    this.wake(true)
    return new Promise((resolve) => {
      const settle = () => {
        const { waiting, isMoving } = this.summarySubject.getSnapshot()
        if (isMoving && !this.isDisposed) return
        unsubscribe()
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
    for (const row of this.rows.values()) for (const runner of row.runners) runner.stop()
    for (const clientId of this.heldClients) this.options.locks.release(clientId)
  }

  private row(key: RowKey): RowEntry {
    const known = this.rows.get(rowName(key))
    if (known) return known
    const { transport, drafts, clock, pause, spacing, onConflicts } = this.options
    const row = new RowEntry(key, {
      owner: this.owner,
      transport,
      store: drafts,
      connection: this.connection,
      clock,
      pause,
      spacing,
      isOwned: this.isOwned,
      isBlocked: (blocked) => this.queue.isPending(blocked),
      onChange: () => this.publish(),
      onStored: (isStored) => this.stored(isStored),
      onConflicts: (at, field, version, ranges) => onConflicts?.(at, field, { version, ranges }),
    })
    this.rows.set(rowName(key), row)
    return row
  }

  private stored(isStored: boolean) {
    if (isStored === this.isStored) return
    this.isStored = isStored
    this.publish()
  }

  /** Takes over what dead pages of the same user and scope left behind. */
  private async adopt() {
    const { drafts, locks } = this.options
    await this.isOwned
    try {
      const { drafts: texts, operations } = await takeOrphans(drafts, locks, this.owner, this.heldClients)
      if (this.isDisposed) return
      this.queue.adopt(operations)
      for (const record of texts) this.row(record.key).adopt(record)
    } catch {
      this.isStored = false
    }
    this.isComplete = true
    this.publish()
  }

  private operationDone({ key }: Operation) {
    const row = key && this.rows.get(rowName(key))
    for (const runner of row?.runners ?? []) {
      const { machine } = runner
      if (!machine.isClean || machine.state.version === 0 || machine.isDeleted || machine.isGone)
        machine.lookAgain()
      runner.pump()
    }
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
    for (const row of this.rows.values()) for (const runner of row.runners) runner.pump(isUrgent)
  }

  private publish() {
    const rows = [...this.rows.values()]
    const { isStored, isComplete } = this
    const { isOffline } = this.connection
    if (isOffline !== this.wasOffline) for (const row of rows) row.refresh()
    this.wasOffline = isOffline
    this.strandedSubject.set(strandedTexts(rows))
    const operations = this.queue.snapshot.getSnapshot()
    this.summarySubject.set(summarise(rows, operations, { isOffline, isStored, isComplete }))
  }
}

function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
