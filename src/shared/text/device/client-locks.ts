/** Tells living pages from dead ones, so that a new page takes over only what nobody else is typing in. */
export interface ClientLocks {
  /** True if this page holds the client's lock from now on; false if another living page does. */
  hold(clientId: string): Promise<boolean>
  release(clientId: string): void
  /** Settles when no page holds the client's lock, where the browser tells. */
  whenFree?(clientId: string): Promise<unknown>
}

const freshFor = 180_000
const beatEvery = 20_000

/** Web Locks end with the page, however it ends. Without them (plain http) a heartbeat has to do. */
export function createClientLocks(): ClientLocks {
  return typeof navigator !== 'undefined' && navigator.locks ? webLocks(navigator.locks) : heartbeatLocks()
}

function webLocks(manager: LockManager): ClientLocks {
  const releases = new Map<string, () => void>()
  return {
    hold: (clientId) =>
      new Promise((resolve, reject) => {
        const request = manager.request(`synced-text:${clientId}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null || releases.has(clientId))
          return lock === null ? undefined : new Promise<void>((release) => releases.set(clientId, release))
        })
        request.catch(reject)
      }),
    release: (clientId) => {
      releases.get(clientId)?.()
      releases.delete(clientId)
    },
    whenFree: (clientId) => manager.request(`synced-text:${clientId}`, () => undefined),
  }
}

/** A page that was killed is taken for dead after three minutes; one that was closed or reloaded at once. */
export function heartbeatLocks(now: () => number = Date.now): ClientLocks {
  const beats = new Map<string, ReturnType<typeof setInterval>>()
  const name = (clientId: string) => `synced-text:${clientId}`
  const beat = (clientId: string) => localStorage.setItem(name(clientId), String(now()))
  const release = (clientId: string) => {
    clearInterval(beats.get(clientId))
    if (beats.delete(clientId)) localStorage.removeItem(name(clientId))
  }
  globalThis.addEventListener?.('pagehide', (event) => {
    if (!(event as PageTransitionEvent).persisted) for (const clientId of [...beats.keys()]) release(clientId)
  })
  return {
    hold: async (clientId) => {
      if (beats.has(clientId)) return true
      if (now() - Number(localStorage.getItem(name(clientId)) ?? 0) < freshFor) return false
      beat(clientId)
      beats.set(
        clientId,
        setInterval(() => beat(clientId), beatEvery),
      )
      return true
    },
    release,
  }
}
