import { promisifyRequest, type UseStore } from 'idb-keyval'
import { createDeviceStore } from '../../offline/device-store.ts'
import { type RowKey, rowName } from '../types.ts'
import { type DraftRecord, isNewer, type OperationRecord, type Owner } from './draft-records.ts'
import { type OldDraftRecord, readOldDraft } from './old-drafts.ts'

/** Every call resolves when it would survive the tab being killed. */
export interface DraftStore {
  /** In the place of others' records of the same row, all at once. */
  putDraft(record: DraftRecord, replaced?: readonly Owner[]): Promise<void>
  removeDraft(owner: Owner, key: RowKey): Promise<void>
  /** Also those of a newer app, likewise the operations. */
  drafts(userId: string): Promise<DraftRecord[]>
  putOperation(record: OperationRecord): Promise<void>
  removeOperation(owner: Owner, sequence: number): Promise<void>
  operations(userId: string): Promise<OperationRecord[]>
}

export const defaultDatabase = 'synced-text'

/** The key begins with the user, so that no query can reach another's. */
export function createDraftStore(databaseName = defaultDatabase): DraftStore {
  const store = createDeviceStore(databaseName, 'unsaved')
  return {
    putDraft: (record, replaced = []) =>
      write(store, (all) => {
        all.put(record, draftKey(record, record.key))
        for (const owner of replaced) all.delete(draftKey(owner, record.key))
      }),
    removeDraft: (owner, key) => write(store, (all) => all.delete(draftKey(owner, key))),
    drafts: async (userId) =>
      (await readAll<DraftRecord | OldDraftRecord>(store, [userId, 'draft'])).map(readDraft),
    putOperation: (record) => write(store, (all) => all.put(record, operationKey(record, record.sequence))),
    removeOperation: (owner, sequence) => write(store, (all) => all.delete(operationKey(owner, sequence))),
    operations: (userId) => readAll<OperationRecord>(store, [userId, 'operation']),
  }
}

/** For signing out: forgets all that this person has on the device. Dispose the engine first. */
export function clearUser(userId: string, databaseName = defaultDatabase): Promise<void> {
  return write(createDeviceStore(databaseName, 'unsaved'), (all) => all.delete(below([userId])))
}

/** Rows, operations and kept texts on this device that the server does not have, in all scopes and from all pages. */
export async function countUnsaved(userId: string, databaseName = defaultDatabase): Promise<number> {
  const store = createDraftStore(databaseName)
  const [drafts, operations] = await Promise.all([store.drafts(userId), store.operations(userId)])
  const newer = [...drafts, ...operations].filter(isNewer)
  const pending = operations.filter((record) => !isNewer(record) && record.refusal === null)
  const known = drafts.filter((record) => !isNewer(record))
  const rows = new Map(known.map(({ key, epoch }) => [rowName(key), epoch]))
  const structured = new Set(pending.map(({ operation }) => operation.key && rowName(operation.key)))
  // A row that is still to be inserted and its text are one change.
  const newRows = [...rows].filter(([name, epoch]) => epoch === '' && structured.has(name))
  const texts = await createDeviceStore(databaseName, 'unsaved')('readonly', (all) =>
    promisifyRequest(all.count(below([userId, 'text']))),
  )
  return newer.length + rows.size + pending.length - newRows.length + texts
}

const readDraft = (record: DraftRecord | OldDraftRecord): DraftRecord =>
  'format' in record ? record : readOldDraft(record)

function draftKey({ userId, clientId }: Owner, key: RowKey): IDBValidKey {
  return [userId, 'draft', clientId, key.table, key.id]
}

function operationKey({ userId, clientId }: Owner, sequence: number): IDBValidKey {
  return [userId, 'operation', clientId, sequence]
}

/** All keys that continue the given one: an array sorts after every string and number. */
function below(prefix: string[]): IDBKeyRange {
  return IDBKeyRange.bound(prefix, [...prefix, []])
}

function write(store: UseStore, change: (all: IDBObjectStore) => void): Promise<void> {
  return store('readwrite', (all) => {
    change(all)
    // At once, not when the page next gets round to it: what is asked for in a page's last moment is then kept too.
    all.transaction.commit()
    return promisifyRequest(all.transaction)
  })
}

function readAll<T>(store: UseStore, prefix: string[]): Promise<T[]> {
  return store('readonly', (all) => promisifyRequest<T[]>(all.getAll(below(prefix))))
}
