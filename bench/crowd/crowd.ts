import { startChild } from '../support/child.ts'
import type { Defer } from '../support/cleanup.ts'
import type { CrowdResult } from './record.ts'

export interface CrowdOptions {
  system: 'app' | 'relay' | 'hocuspocus'
  /** Of the system's server. */
  url: string
  pairs: number
  keysPerSecond: number
}

export type CrowdRequest = { do: 'type' } | { do: 'rest' }

export interface Crowd {
  startTyping(): Promise<void>
  /** Stops, and tells what has been seen since the start. */
  rest(): Promise<CrowdResult>
  stop(): Promise<void>
}

/** Resolves when everyone has joined; nobody types yet. */
export async function openCrowd(options: CrowdOptions, defer: Defer): Promise<Crowd> {
  const child = await startChild(new URL('./crowd-process.ts', import.meta.url), options, defer)
  return {
    startTyping: () => child.ask<void>({ do: 'type' }),
    rest: () => child.ask<CrowdResult>({ do: 'rest' }),
    stop: child.stop,
  }
}
