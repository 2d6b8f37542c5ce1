import type { ClientLocks } from '../device/client-locks.ts'
import type { DraftRecord, OperationRecord, Owner } from '../device/draft-records.ts'
import type { DraftStore } from '../device/draft-store.ts'
import type { RowKey } from '../types.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** A browser's storage and locks, shared by its pages. Writes are done in order, take time, and die with the page. */
export class FakeDevice {
  readonly drafts = new Map<string, DraftRecord>()
  readonly operations = new Map<string, OperationRecord>()
  private readonly locks = new Map<string, object>()
  private readonly clock: VirtualClock

  constructor(clock: VirtualClock) {
    this.clock = clock
  }

  page() {
    const page = { isDead: false }
    let doneAt = 0
    // Writes are asked for without waiting for each other, and happen in that order.
    const later = async (change: () => void) => {
      doneAt = Math.max(doneAt, this.clock.now() + this.clock.below(4))
      await this.clock.wait(doneAt - this.clock.now())
      // A dead page's write neither happens nor returns.
      if (page.isDead) return new Promise<void>(() => {})
      change()
    }
    const locks: ClientLocks = {
      hold: async (clientId) => {
        const holder = this.locks.get(clientId)
        if (holder && holder !== page) return false
        this.locks.set(clientId, page)
        return true
      },
      release: () => {},
    }
    const kill = () => {
      page.isDead = true
      for (const [clientId, holder] of this.locks) if (holder === page) this.locks.delete(clientId)
    }
    return { store: this.store(later), locks, kill }
  }

  private store(later: (change: () => void) => Promise<void>): DraftStore {
    const { drafts, operations } = this
    const draftName = ({ clientId }: Owner, key: RowKey) => `${clientId} ${key.table} ${key.id}`
    const operationName = ({ clientId }: Owner, sequence: number) => `${clientId} ${sequence}`
    return {
      putDraft: (record, replaced = []) => {
        const copy = structuredClone(record)
        return later(() => {
          drafts.set(draftName(copy, copy.key), copy)
          for (const owner of replaced) drafts.delete(draftName(owner, copy.key))
        })
      },
      removeDraft: (owner, key) => later(() => drafts.delete(draftName(owner, key))),
      putOperation: (record) => {
        const copy = structuredClone(record)
        return later(() => operations.set(operationName(copy, copy.sequence), copy))
      },
      removeOperation: (owner, sequence) => later(() => operations.delete(operationName(owner, sequence))),
      drafts: async () => structuredClone([...drafts.values()]),
      operations: async () => structuredClone([...operations.values()]),
    }
  }
}
