import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import type { QueryClient } from '@tanstack/react-query'
import { persistQueryClient, persistQueryClientSave } from '@tanstack/react-query-persist-client'
import { createStore, del, get, set } from 'idb-keyval'

const store = createStore('aksjonsplan-cache', 'queries')

/** How long a plan that was read stays readable without network: as long as one may be away from it, in milliseconds. */
const MAX_AGE = 30 * 24 * 60 * 60 * 1000

/** People who have signed out in this page: a write that was on its way must not bring their copy back. */
const forgotten = new Set<string>()

const persisterFor = (userId: string) =>
  createAsyncStoragePersister({
    key: userId,
    storage: {
      getItem: (key) => get<string>(key, store),
      setItem: async (key, value) => {
        if (!forgotten.has(key)) await set(key, value, store)
      },
      removeItem: (key) => del(key, store),
    },
  })

let stop: (() => void) | null = null

/**
 * Brings back what this person last read on this device, and keeps it from now on. Each person has a store of their
 * own; resolves when the cache is filled.
 */
export async function openPersistedCache(queryClient: QueryClient, userId: string): Promise<void> {
  forgotten.delete(userId)
  const persister = persisterFor(userId)
  const options = { queryClient, persister, maxAge: MAX_AGE, buster: __BUILD_ID__ }
  const [unsubscribe, restored] = persistQueryClient(options)
  // The throttled write of the last second must not be lost with the tab.
  const saveNow = () => {
    if (document.visibilityState === 'hidden') void persistQueryClientSave(options)
  }
  document.addEventListener('visibilitychange', saveNow)
  stop = () => {
    unsubscribe()
    document.removeEventListener('visibilitychange', saveNow)
  }
  // A store that cannot be read costs the offline copy, not the page.
  await restored.catch(() => undefined)
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
