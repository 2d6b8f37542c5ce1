import type { QueryClient } from '@tanstack/react-query'
import type { SyncEngine } from '../../shared/sync/engine-types.ts'
import { createSyncEngine } from '../../shared/sync/sync-engine.ts'
import { createPlanTransport } from './plan-mutations.ts'

const engines = new Map<string, SyncEngine>()

/**
 * The engine that saves one school's plan for one person. It lives on when the page is left, so that what was typed
 * last still goes up; `closePlanEngines` ends it.
 */
export function openPlanEngine(queryClient: QueryClient, userId: string, schoolId: string): SyncEngine {
  const key = `${userId}/${schoolId}`
  const known = engines.get(key)
  if (known) return known
  const transport = createPlanTransport(queryClient, schoolId)
  const engine = createSyncEngine({ userId, scope: schoolId, transport })
  engines.set(key, engine)
  return engine
}

/** Sends what can be sent; false when something has to stay on the device. */
export async function flushPlanEngines(): Promise<boolean> {
  const results = await Promise.all([...engines.values()].map((engine) => engine.flush()))
  return results.every(Boolean)
}

/** Stops everything that saves, for when the person signs out. Drafts stay where they are. */
export function closePlanEngines() {
  for (const engine of engines.values()) engine.dispose()
  engines.clear()
}
