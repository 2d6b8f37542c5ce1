import type { DraftRecord } from './draft-store.ts'
import { FieldEntry } from './field-entry.ts'
import { RowRunner, type RunnerOptions } from './row-runner.ts'
import type { Range, RemoteRow, RowKey } from './types.ts'

export interface RowEntryOptions extends RunnerOptions {
  onConflicts: (key: RowKey, field: string, version: number, ranges: Range[]) => void
}

/** A row on this page: the draft that is shown and, seldom, further drafts that dead pages left behind. */
export class RowEntry {
  readonly key: RowKey
  shown: RowRunner
  /** Each finishes under its own client id and reaches the page as someone else's save. */
  private others: RowRunner[] = []
  private readonly fields = new Map<string, FieldEntry>()
  private readonly options: RowEntryOptions
  private lastRow: RemoteRow | null = null
  private readonly report: (runner: RowRunner) => void

  constructor(key: RowKey, options: RowEntryOptions) {
    this.key = key
    this.report = options.onChange
    this.options = { ...options, onChange: (runner) => this.changed(runner) }
    this.shown = this.show(new RowRunner(key, this.options))
  }

  get runners(): readonly RowRunner[] {
    return [this.shown, ...this.others]
  }

  /** Not inserted yet, as far as is known. */
  get isNew(): boolean {
    return this.runners.every(({ machine }) => machine.state.version === 0)
  }

  field(name: string): FieldEntry {
    const known = this.fields.get(name)
    if (known) return known
    const entry = new FieldEntry(name)
    this.fields.set(name, entry)
    entry.refresh(this.shown.machine, this.options.connection.isOffline)
    return entry
  }

  remote(row: RemoteRow) {
    if (!this.lastRow || row.version >= this.lastRow.version) this.lastRow = row
    for (const runner of this.runners) runner.remote(row)
  }

  /** Goes on with what a dead page left: in its place if nothing is typed here yet, else beside it. */
  adopt(record: DraftRecord) {
    const runner = new RowRunner(this.key, this.options, record)
    if (this.shown.machine.isClean) {
      this.shown.finish()
      this.show(runner)
    } else this.others.push(runner)
    if (this.lastRow) runner.remote(this.lastRow)
    this.refresh()
    runner.pump()
  }

  refresh() {
    for (const entry of this.fields.values())
      entry.refresh(this.shown.machine, this.options.connection.isOffline)
  }

  private show(runner: RowRunner): RowRunner {
    this.shown = runner
    runner.machine.onMove = (move) => this.field(move.field).moved(move)
    runner.machine.onConflictsSaved = (field, version, ranges) =>
      this.options.onConflicts(this.key, field, version, ranges)
    return runner
  }

  private changed(runner: RowRunner) {
    if (runner !== this.shown && runner.machine.isClean && !runner.isBusy) {
      runner.finish()
      this.others = this.others.filter((one) => one !== runner)
    }
    this.refresh()
    this.report(runner)
  }
}
