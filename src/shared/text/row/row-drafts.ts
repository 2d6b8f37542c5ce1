import type { DraftRecord, Owner } from '../device/draft-records.ts'
import type { DraftStore } from '../device/draft-store.ts'
import type { RowKey } from '../types.ts'

/**
 * What the device has of a row's unsaved words. Each change is put to the store at once, in order, and none waits for
 * the one before: while someone types the browser is late to say that a write is done, and the tab may be closed by then.
 */
export class RowDrafts {
  private readonly key: RowKey
  private readonly store: DraftStore
  /** Stored under these pages' names, to be removed when the database has it. */
  private readonly owners = new Map<string, Owner>()

  constructor(key: RowKey, store: DraftStore) {
    this.key = key
    this.store = store
  }

  get isEmpty() {
    return this.owners.size === 0
  }

  adopt(owner: Owner) {
    this.owners.set(owner.clientId, owner)
  }

  /** With the record of this page go, in one step, those of others whose words are all in it. */
  put(record: DraftRecord, { isAll }: { isAll: boolean }): Promise<void> {
    const { userId, scope, clientId } = record
    const replaced = isAll ? [...this.owners.values()].filter((owner) => owner.clientId !== clientId) : []
    this.owners.set(clientId, { userId, scope, clientId })
    return this.without(replaced, this.store.putDraft(record, replaced))
  }

  remove(): Promise<void> {
    const owners = [...this.owners.values()]
    return this.without(owners, Promise.all(owners.map((owner) => this.store.removeDraft(owner, this.key))))
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
