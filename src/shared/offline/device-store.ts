import { createStore, type UseStore } from 'idb-keyval'

/** How long the browser's storage may stay silent before it counts as missing, in milliseconds. */
const PATIENCE = 3_000
/** And how long it then is not waited for again. */
const PAUSE = 30_000

/**
 * A store of the browser's that gives up instead of hanging: private windows, full disks and damaged profiles have
 * storage that is missing, throws, or never answers, and nothing on the page may wait for it for long. One that answers
 * late is asked again at once.
 */
export function createDeviceStore(database: string, name: string): UseStore {
  const store = createStore(database, name)
  let silentUntil = 0
  return async (mode, callback) => {
    if (Date.now() < silentUntil) throw new Error('The storage of this device does not answer.')
    const { promise: silence, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => {
      silentUntil = Date.now() + PAUSE
      reject(new Error('The storage of this device does not answer.'))
    }, PATIENCE)
    const listen = () => {
      silentUntil = 0
    }
    try {
      const answer = store(mode, callback)
      answer.then(listen, listen)
      return await Promise.race([answer, silence])
    } finally {
      clearTimeout(timer)
    }
  }
}
