import type { ClientLocks } from './client-locks.ts'
import { type DraftRecord, isNewer, type OperationRecord } from './draft-records.ts'
import type { DraftStore } from './draft-store.ts'

export interface Orphans {
  drafts: DraftRecord[]
  operations: OperationRecord[]
  /** A newer app has left something, for an app that knows its form. */
  hasNewer: boolean
  /** Whose pages are there still, or are on their way out: theirs stays theirs until they are gone. */
  living: string[]
}

/**
 * What dead pages of this user and scope left behind, and now belongs to this page: it holds their locks
 * (added to `held`). Drafts come with the newest first.
 */
export async function takeOrphans(
  store: DraftStore,
  locks: ClientLocks,
  { userId, scope }: { userId: string; scope: string },
  held: Set<string>,
): Promise<Orphans> {
  const load = async () => {
    const [drafts, operations] = await Promise.all([store.drafts(userId), store.operations(userId)])
    return { drafts, operations }
  }
  const seen = await load()
  const clients = new Set<string>()
  const living: string[] = []
  const inScope = [...seen.drafts, ...seen.operations].filter((record) => record.scope === scope)
  const hasNewer = inScope.some(isNewer)
  for (const record of inScope)
    if (!isNewer(record) && !held.has(record.clientId)) clients.add(record.clientId)
  for (const clientId of clients) {
    if (await locks.hold(clientId).catch(() => false)) held.add(clientId)
    else {
      clients.delete(clientId)
      living.push(clientId)
    }
  }
  if (clients.size === 0) return { drafts: [], operations: [], hasNewer, living }
  // Once more: until its lock was free the page may have gone on writing.
  const { drafts, operations } = await load()
  const isTaken = (record: DraftRecord | OperationRecord) =>
    record.scope === scope && clients.has(record.clientId) && !isNewer(record)
  return {
    drafts: drafts.filter(isTaken).sort((one, other) => other.updatedAt - one.updatedAt),
    operations: operations.filter(isTaken),
    hasNewer,
    living,
  }
}
