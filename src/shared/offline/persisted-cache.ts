import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import { type DehydrateOptions, dehydrate, type QueryClient } from '@tanstack/react-query'
import { type PersistedClient, persistQueryClient } from '@tanstack/react-query-persist-client'
import { del, get, set } from 'idb-keyval'
import { createDeviceStore } from './device-store.ts'

const store = createDeviceStore('aksjonsplan-cache', 'queries')

/** How long a plan that was read stays readable without network: as long as one may be away from it, in milliseconds. */
const MAX_AGE = 30 * 24 * 60 * 60 * 1000

/** People who have signed out in this page: a write that was on its way must not bring their copy back. */
const forgotten = new Set<string>()

const storage = {
  getItem: (userId: string) => get<string>(userId, store),
  setItem: async (userId: string, value: string) => {
    if (!forgotten.has(userId)) await set(userId, value, store)
  },
  removeItem: (userId: string) => del(userId, store),
}

/** For what is about other people: it is asked for anew, and no copy of it stays on the device. */
export const notKept = { meta: { isNotKept: true }, gcTime: 5 * 60_000 }

/**
 * All that has been read, also where the latest try to read it anew failed: that is what a copy is for. But not where the
 * answer was that it is not the person's to read any more, nor what is marked as not to be kept.
 */
const dehydrateOptions: DehydrateOptions = {
  shouldDehydrateQuery: ({ state, meta }) =>
    state.data !== undefined && state.error?.name !== 'AccessLostError' && !meta?.isNotKept,
}

function serialize(client: PersistedClient): string {
  const queries = client.clientState.queries.map((query) => ({
    ...query,
    state: { ...query.state, status: 'success', error: null, fetchFailureCount: 0, fetchFailureReason: null },
  }))
  return JSON.stringify({ ...client, clientState: { ...client.clientState, queries } })
}

let stop: (() => void) | null = null

/**
 * Brings back what this person last read on this device, and keeps it from now on. Each person has a store of their
 * own; resolves when the cache is filled.
 */
export async function openPersistedCache(queryClient: QueryClient, userId: string): Promise<void> {
  forgotten.delete(userId)
  const persister = createAsyncStoragePersister({ key: userId, storage, serialize })
  const buster = __BUILD_ID__
  const options = { queryClient, persister, maxAge: MAX_AGE, buster, dehydrateOptions }
  const [unsubscribe, restored] = persistQueryClient(options)
  let isRestored = false
  // The persister writes once a second, and a page that is hidden may not have a second left.
  const saveNow = () => {
    if (!isRestored || document.visibilityState !== 'hidden') return
    const clientState = dehydrate(queryClient, dehydrateOptions)
    const copy = serialize({ buster, timestamp: Date.now(), clientState })
    void storage.setItem(userId, copy).catch(() => undefined)
  }
  document.addEventListener('visibilitychange', saveNow)
  stop = () => {
    unsubscribe()
    document.removeEventListener('visibilitychange', saveNow)
  }
  // A store that cannot be read costs the offline copy, not the page.
  await restored.catch(() => undefined)
  isRestored = true
  // However young it says it is: what was saved in the page's last second may not be in it.
  await queryClient.invalidateQueries({ refetchType: 'none' })
}

/** Lets go of the open cache: for when the person changes. */
export function closePersistedCache(queryClient: QueryClient) {
  stop?.()
  stop = null
  queryClient.clear()
}

/** Forgets what one person has read on this device. */
export function clearPersistedCache(userId: string): Promise<void> {
  forgotten.add(userId)
  return del(userId, store)
}
