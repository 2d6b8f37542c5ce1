import { memoryOf, startChild } from '../support/child.ts'
import type { Defer } from '../support/cleanup.ts'

/** The servers that ours is compared with, each in a process of its own. */
export async function startRivals(defer: Defer) {
  const relay = await startChild(new URL('./relay-server.ts', import.meta.url), {}, defer)
  const hocuspocus = await startChild(new URL('./hocuspocus-server.ts', import.meta.url), {}, defer)
  return {
    relayUrl: String(relay.greeting),
    hocuspocusUrl: String(hocuspocus.greeting),
    memory: () => ({ relay: memoryOf(relay), hocuspocus: memoryOf(hocuspocus) }),
  }
}
