import type { Connection } from '../connection.ts'
import { deviceFormat, type OperationRecord, type Owner } from '../device/draft-records.ts'
import type { DraftStore } from '../device/draft-store.ts'
import { Subject } from '../observable.ts'
import {
  type Operation,
  type OperationsSnapshot,
  RefusedError,
  type RowKey,
  rowName,
  type Transport,
} from '../types.ts'

interface QueueOptions {
  owner: Owner
  transport: Transport
  store: DraftStore
  connection: Connection
  /** Settles when this page's drafts are safe from being taken for a dead page's. */
  isOwned: Promise<unknown>
  onStored: (isStored: boolean) => void
  /** An operation has left the queue, gone through or refused. */
  onDone: (operation: Operation) => void
}

/**
 * Structural changes, stored before they are sent, sent one at a time in the order they were made, and tried
 * again until the server has answered. What it refuses is set aside, stored and shown until dismissed.
 */
export class OperationQueue {
  readonly snapshot = new Subject<OperationsSnapshot>({ pending: [], refused: [] })
  private readonly options: QueueOptions
  private waiting: OperationRecord[] = []
  private refused: OperationRecord[] = []
  private nextSequence = 1
  private isRunning = false
  private isStopped = false

  constructor(options: QueueOptions) {
    this.options = options
  }

  async enqueue(operation: Operation): Promise<void> {
    const record = {
      ...this.options.owner,
      format: deviceFormat,
      sequence: this.nextSequence++,
      operation,
      refusal: null,
    }
    this.waiting.push(record)
    this.publish()
    await this.options.isOwned
    // Where nothing can be stored the operation is still sent from memory.
    const isStored = await this.options.store.putOperation(record).then(
      () => true,
      () => false,
    )
    this.options.onStored(isStored)
    void this.run()
  }

  /** Takes over what a dead page had not sent; it comes before this page's own. */
  adopt(records: readonly OperationRecord[]) {
    const known = new Set([...this.waiting, ...this.refused].map((record) => record.operation.id))
    const fresh = records.filter((record) => !known.has(record.operation.id))
    const pending = fresh.filter((record) => record.refusal === null)
    this.waiting.splice(
      this.isRunning ? 1 : 0,
      0,
      ...pending.sort((one, other) => one.sequence - other.sequence),
    )
    this.refused.push(...fresh.filter((record) => record.refusal !== null))
    this.publish()
    void this.run()
  }

  isPending(key: RowKey): boolean {
    return this.waiting.some(({ operation }) => operation.key && rowName(operation.key) === rowName(key))
  }

  async dismiss(operationId: string) {
    const record = this.refused.find((one) => one.operation.id === operationId)
    this.refused = this.refused.filter((one) => one !== record)
    this.publish()
    if (record) await this.options.store.removeOperation(record, record.sequence).catch(() => {})
  }

  async run(): Promise<void> {
    if (this.isRunning) return
    this.isRunning = true
    while (!this.isStopped && !this.options.connection.isWaiting) {
      const record = this.waiting[0]
      if (!record || !(await this.send(record))) break
    }
    this.isRunning = false
  }

  stop() {
    this.isStopped = true
  }

  /** True when the server has answered. */
  private async send(record: OperationRecord): Promise<boolean> {
    const { transport, store, connection, onDone } = this.options
    try {
      await transport.apply(record.operation)
    } catch (error) {
      if (!(error instanceof RefusedError)) {
        connection.failed()
        this.publish()
        return false
      }
      record.refusal = { code: error.code, message: error.message }
    }
    connection.succeeded()
    if (this.isStopped) return false
    if (record.refusal) {
      this.refused.push(record)
      await store.putOperation(record).catch(() => {})
    } else await store.removeOperation(record, record.sequence).catch(() => {})
    this.waiting = this.waiting.filter((one) => one !== record)
    onDone(record.operation)
    this.publish()
    return true
  }

  private publish() {
    this.snapshot.set({
      pending: this.waiting.map((record) => record.operation),
      refused: this.refused.flatMap(({ operation, refusal }) =>
        refusal ? [{ operation, reason: refusal }] : [],
      ),
    })
  }
}
