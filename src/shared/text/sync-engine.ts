/**
 * Synced text: several people type in the same rows at the same time, the network comes and goes, tabs are
 * killed, and no sentence is lost or doubled. The package knows nothing of the app: rows are a table name, an
 * id and some texts, and the server is a `Transport`.
 *
 *   engine      one per user and scope: which rows there are, when things happen, what is shown
 *   row         one row: `step` says what is asked of the database and when; `row` holds its texts and sends
 *   document    the texts as Yjs documents, in a chunk of their own; words of two at one place are kept apart
 *   difference  what turned one text into another, by words
 *   queue       structural changes, in order
 *   device      what is typed and not saved, in IndexedDB, and which page it belongs to
 *   element     a textarea and its caret
 *
 * How a text travels: element, document, then device and network; from the channel (`hearTyping`) or a save of another
 * page (`remote`, then a read) into the document and the element. A row that nobody writes in has no document here.
 *
 * How to use it:
 *
 *   const engine = createSyncEngine({ userId, scope: schoolId, transport })
 *   engine.remote(key, row)                    for every row loaded, refetched or pushed, in any order
 *   useSyncedText(engine, key, 'body')         in a textarea
 *   engine.enqueue({ id, key, payload })       structure; overlay operations() on the rows that are shown
 *   await engine.flush(); engine.dispose()     before leaving; before signing out also clearUser(userId)
 *
 * For a row that is shown before its insert has gone through, call `remote` with version '' and give the insert
 * operation the row's key: its text waits for it. A deleted row is restored by an operation with its key.
 */

import { systemClock } from './clock.ts'
import { createClientLocks } from './device/client-locks.ts'
import { createDraftStore } from './device/draft-store.ts'
import { loadDocuments } from './document/library.ts'
import { Engine } from './engine.ts'
import type { SyncEngine, SyncEngineOptions } from './engine-types.ts'

export function createSyncEngine(options: SyncEngineOptions): SyncEngine {
  return new Engine({
    pause: 400,
    spacing: 2000,
    clock: systemClock,
    loadDocuments,
    drafts: options.drafts ?? createDraftStore(),
    locks: options.locks ?? createClientLocks(),
    ...options,
  })
}
