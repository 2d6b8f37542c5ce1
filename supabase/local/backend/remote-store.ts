import type { RealtimeStore } from '../realtime/store.ts'
import type { StoredRow } from '../realtime/stored-messages.ts'
import type { callsTo } from './thread-calls.ts'

/** What the thread that has the database answers to realtime, and how it hands over what the database sends. */
export function storeCalls(
  { readPermissions, writePermissions, replay, follow }: RealtimeStore,
  send: (rows: StoredRow[]) => void,
) {
  let stop: (() => Promise<void>) | undefined
  return {
    readPermissions,
    writePermissions,
    replay,
    follow: async (): Promise<void> => {
      stop = await follow(send)
    },
    unfollow: async (): Promise<void> => stop?.(),
  }
}

type Calls = ReturnType<typeof callsTo<ReturnType<typeof storeCalls>>>['call']

/** The store of another thread, by its calls. */
export function remoteStore(call: Calls) {
  let receive: ((rows: StoredRow[]) => void) | undefined
  const store: RealtimeStore = {
    readPermissions: (...question) => call('readPermissions', ...question),
    writePermissions: (...question) => call('writePermissions', ...question),
    replay: (...question) => call('replay', ...question),
    follow: async (onMessages) => {
      receive = onMessages
      await call('follow')
      return () => call('unfollow')
    },
  }
  return { store, received: (rows: StoredRow[]) => receive?.(rows) }
}
