import type { Clock } from './clock.ts'
import type { Connection } from './connection.ts'
import type { DraftRecord, DraftStore, Owner } from './draft-store.ts'
import { RowMachine } from './row-machine.ts'
import type { Attempt } from './row-state.ts'
import { RefusedError, type RemoteRow, type RowKey, type Transport } from './types.ts'

export interface RunnerOptions {
  owner: Owner
  transport: Transport
  store: DraftStore
  connection: Connection
  clock: Clock
  pause: number
  spacing: number
  isOwned: Promise<unknown>
  /** Structure first: a row that is still to be inserted or restored takes no text. */
  isBlocked: (key: RowKey) => boolean
  onChange: (runner: RowRunner) => void
  onStored: (isStored: boolean) => void
}

/** Gives one row machine its store, its network and its time. */
export class RowRunner {
  readonly key: RowKey
  machine: RowMachine
  private readonly options: RunnerOptions
  private hasRecord: boolean
  private stored: Promise<unknown> = Promise.resolve()
  private isReading = false
  private isStopped = false
  private timer: unknown = null

  constructor(key: RowKey, options: RunnerOptions, record?: DraftRecord) {
    this.key = key
    this.options = options
    this.hasRecord = record !== undefined
    this.machine = new RowMachine(record?.clientId ?? options.owner.clientId, record?.state)
  }

  type(field: string, text: string, before?: string) {
    this.machine.type(field, text, before)
    this.changed()
    if (this.timer === null && !this.machine.isSaving) this.pumpIn(this.options.pause)
  }

  remote(row: RemoteRow) {
    this.machine.remote(row)
    this.changed()
    this.pump()
  }

  /** Does the next thing there is to do, unless a pause, the network or an operation has to come first. */
  pump(isUrgent = false) {
    const { connection, isBlocked } = this.options
    if (this.isStopped || this.isReading || connection.isWaiting || isBlocked(this.key)) return
    if (this.machine.wantsRead) {
      void this.read()
      return
    }
    if (this.timer !== null && !isUrgent) return
    this.stopTimer()
    const attempt = this.machine.beginSave()
    if (attempt) void this.send(attempt)
  }

  /**
   * Stores the machine as it is now; the promise is for all that was asked for so far. Asked for at once, not when the
   * write before is done: a page may end without a last word, and the store keeps the order.
   */
  async store(): Promise<void> {
    this.stored = Promise.all([this.stored, this.write()])
    await this.stored
  }

  get isBusy(): boolean {
    return this.isReading || this.machine.isSaving || this.machine.wantsRead
  }

  /** Stops when the store is up to date. */
  finish() {
    void this.store().then(() => this.stop())
  }

  stop() {
    this.isStopped = true
    this.stopTimer()
  }

  changed() {
    void this.store()
    this.options.onChange(this)
  }

  private async send(attempt: Attempt) {
    const { transport, connection } = this.options
    const { machine } = this
    const { number, expectedVersion, texts } = attempt
    this.options.onChange(this)
    // The attempt must be on disk before it can land, or a restart would take its text for someone else's.
    await this.store()
    if (this.isStopped) return
    try {
      const save = { expectedVersion, texts, clientId: machine.clientId, saveNumber: number }
      const row = await transport.save(this.key, save)
      connection.succeeded()
      if (row) machine.acknowledged(number, row)
      else machine.unknown(number)
    } catch (error) {
      if (error instanceof RefusedError) machine.refused(number, { code: error.code, message: error.message })
      else this.lost(() => machine.unknown(number))
    }
    this.proceed()
  }

  private async read() {
    const { transport } = this.options
    const { machine } = this
    this.isReading = true
    try {
      const { row, landed } = await transport.read(this.key, machine.clientId)
      this.options.connection.succeeded()
      machine.wasRead(row, landed)
    } catch (error) {
      if (error instanceof RefusedError) machine.wasRead(null, null)
      else this.lost(() => {})
    }
    this.isReading = false
    this.proceed()
  }

  private lost(settle: () => void) {
    settle()
    this.options.connection.failed()
  }

  private proceed() {
    if (this.isStopped) return
    this.changed()
    if (this.options.spacing > 0 && !this.machine.wantsRead) this.pumpIn(this.options.spacing)
    else {
      this.stopTimer()
      this.pump()
    }
  }

  private pumpIn(delay: number) {
    this.stopTimer()
    this.timer = this.options.clock.setTimeout(() => {
      this.timer = null
      this.pump()
    }, delay)
  }

  private stopTimer() {
    if (this.timer !== null) this.options.clock.clearTimeout(this.timer)
    this.timer = null
  }

  private async write() {
    const { owner, store, clock, isOwned, onStored } = this.options
    await isOwned
    const { clientId, state, isClean } = this.machine
    if (this.isStopped || (isClean && !this.hasRecord)) return
    this.hasRecord = !isClean
    try {
      if (isClean) await store.removeDraft({ ...owner, clientId }, this.key)
      else await store.putDraft({ ...owner, clientId, key: this.key, state, updatedAt: clock.now() })
      onStored(true)
    } catch {
      this.hasRecord = true
      onStored(false)
    }
  }
}
