import { prefetchDocuments } from './document/library.ts'
import type { SyncEngine, SyncEngineOptions } from './engine-types.ts'
import { createSyncEngine } from './sync-engine.ts'

const engines = new Map<string, SyncEngine>()

/**
 * The page's one engine for a person's work in a scope. It lives on when the part of the page that opened it is left,
 * so that what was typed last still goes up; `closeEngines` ends it. The options are read the first time only.
 */
export function openEngine(options: SyncEngineOptions): SyncEngine {
  const key = `${options.userId}/${options.scope}`
  const known = engines.get(key)
  if (known) return known
  const engine = createSyncEngine(options)
  engines.set(key, engine)
  guardWindow(engine)
  prefetchDocuments()
  return engine
}

/** Asks before the window is closed while it alone holds something, as where the device can't keep it; only then. */
function guardWindow(engine: SyncEngine) {
  // Else a browser short of space may throw away what is kept here. Whatever it answers, there is nothing to do about it.
  void globalThis.navigator?.storage?.persist?.().catch(() => false)
  const ask = (event: Event) => event.preventDefault()
  engine.summary().subscribe(() => {
    const { isStored, waiting } = engine.summary().getSnapshot()
    if (!isStored && waiting > 0) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  })
}

/** Sends what can be sent. True when nothing has to stay on the device. */
export async function flushEngines(): Promise<boolean> {
  const results = await Promise.all([...engines.values()].map((engine) => engine.flush()))
  return results.every(Boolean)
}

/** Stops everything that saves, for when the person signs out. Drafts stay where they are. */
export function closeEngines() {
  for (const engine of engines.values()) engine.dispose()
  engines.clear()
}
