import type { Clock } from '../clock.ts'
import type { DraftRecord, Owner } from '../device/draft-records.ts'
import type { DraftStore } from '../device/draft-store.ts'
import type { RowKey } from '../types.ts'

interface DraftOptions {
  store: DraftStore
  clock: Clock
  /** Settles when this page's drafts are safe from being taken for a dead page's. */
  isOwned: Promise<unknown>
  onStored: (isStored: boolean) => void
}

/** What of the row is to be on the device. */
export interface Unsaved {
  isDirty: boolean
  /** Null where what pages that are gone have left is all there is, and stays theirs. */
  record: DraftRecord | null
  /** The words of those pages are in it as well. */
  isAll: boolean
}

/** When the device is tried again that could not keep something, in milliseconds. */
const storeAgainAfter = 3000

/**
 * What the device has of a row's unsaved words. Each change is put to the store at once, in order, and none waits for
 * the one before: while someone types the browser is late to say that a write is done, and the tab may be closed by then.
 */
export class RowDrafts {
  private readonly key: RowKey
  private readonly options: DraftOptions
  /** Of the moment, and what to do when the device has it, or has failed to. */
  private readonly content: () => Unsaved & { onWritten: () => void }
  /** Stored under these pages' names, to be removed when the database has it. */
  private readonly owners = new Map<string, Owner>()
  private isAsked = false
  private isAskedLater = false
  private isStopped = false

  constructor(key: RowKey, options: DraftOptions, content: () => Unsaved & { onWritten: () => void }) {
    this.key = key
    this.options = options
    this.content = content
  }

  get isEmpty() {
    return this.owners.size === 0
  }

  adopt(owner: Owner) {
    this.owners.set(owner.clientId, owner)
  }

  stop() {
    this.isStopped = true
  }

  /** As the row is when all that happens at once has happened. */
  store() {
    if (this.isAsked) return
    this.isAsked = true
    void this.options.isOwned.then(() => {
      this.isAsked = false
      if (!this.isStopped) void this.write()
    })
  }

  private async write() {
    const { onWritten, ...unsaved } = this.content()
    const isStored = await this.putOrRemove(unsaved).then(
      () => true,
      () => false,
    )
    this.options.onStored(isStored)
    if (this.isStopped) return
    if (!isStored) this.storeLater()
    // What the device can't keep goes on all the same.
    onWritten()
  }

  private storeLater() {
    if (this.isAskedLater) return
    this.isAskedLater = true
    this.options.clock.setTimeout(() => {
      this.isAskedLater = false
      if (!this.isStopped) this.store()
    }, storeAgainAfter)
  }

  private async putOrRemove({ isDirty, record, isAll }: Unsaved) {
    if (!isDirty) await this.remove()
    else if (record) await this.put(record, isAll)
  }

  /** With the record of this page go, in one step, those of others whose words are all in it. */
  private put(record: DraftRecord, isAll: boolean): Promise<void> {
    const { userId, scope, clientId } = record
    const replaced = isAll ? [...this.owners.values()].filter((owner) => owner.clientId !== clientId) : []
    this.owners.set(clientId, { userId, scope, clientId })
    return this.without(replaced, this.options.store.putDraft(record, replaced))
  }

  private remove(): Promise<void> {
    const owners = [...this.owners.values()]
    const { store } = this.options
    return this.without(owners, Promise.all(owners.map((owner) => store.removeDraft(owner, this.key))))
  }

  /** What could not be written now is removed with a later change. */
  private async without(owners: readonly Owner[], writing: Promise<unknown>) {
    for (const { clientId } of owners) this.owners.delete(clientId)
    try {
      await writing
    } catch (error) {
      for (const owner of owners) this.owners.set(owner.clientId, owner)
      throw error
    }
  }
}
