/**
 * Synced text: several people type in the same rows at the same time, the network comes and goes, tabs are
 * killed, and no sentence is lost or doubled. The package knows nothing of the app: rows are a table name, an
 * id and some texts, and the server is a `Transport`.
 *
 *   use-synced-text   a textarea or input and its caret, on top of
 *   sync-engine       one per user and scope: which rows there are, when things happen, what is shown
 *   row-runner        one row's timing, storing and sending, around
 *   row-machine       the protocol: base, draft, attempts of unknown outcome. No time, no network
 *   merge, diff       three-way merge on words and graphemes; word marks for a history
 *   typing-ends       who goes on typing where, so that two at one place keep their sentences whole
 *   operation-queue   structural changes, in order
 *   draft-store       IndexedDB; client-locks tells which drafts a dead page left behind
 *
 * How a text travels: `type` changes the draft and stores it; after a short pause it is sent, guarded by the
 * row's version; while it is under way typing goes on, and when the answer is here the rest is sent. Someone
 * else's row is merged into the draft at once. An answer that never comes is looked up (`Transport.read`) by the
 * number of the save before anything is sent again.
 *
 * How to use it:
 *
 *   const engine = createSyncEngine({ userId, scope: schoolId, transport })
 *   engine.remote(key, row)                    for every row loaded, refetched or pushed, in any order
 *   engine.field(key, 'body')                  subscribe and getSnapshot, as useSyncExternalStore wants
 *   engine.type(key, 'body', text)             or useSyncedText(engine, key, 'body')
 *   engine.enqueue({ id, key, payload })       structure; overlay pendingOperations() on the rows that are shown
 *   await engine.flush(); engine.dispose()     before leaving; before signing out also clearUser(userId)
 *
 * For a row that is shown before its insert has gone through, call `remote` with version 0 and give the insert
 * operation the row's key: its text waits for it. A deleted row is restored by an operation with its key.
 *
 * Live text (`remoteLive`) is only ever shown, while nobody types here; it never becomes part of a draft.
 */

import { createClientLocks } from './client-locks.ts'
import { systemClock } from './clock.ts'
import { createDraftStore } from './draft-store.ts'
import { Engine } from './engine.ts'
import type { SyncEngine, SyncEngineOptions } from './engine-types.ts'

export function createSyncEngine(options: SyncEngineOptions): SyncEngine {
  return new Engine({
    pause: 400,
    spacing: 0,
    clock: systemClock,
    drafts: options.drafts ?? createDraftStore(),
    locks: options.locks ?? createClientLocks(),
    ...options,
  })
}
