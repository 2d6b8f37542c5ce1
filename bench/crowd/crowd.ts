import { startChild } from '../support/child.ts'
import type { Defer } from '../support/cleanup.ts'
import type { CrowdResult } from './record.ts'

export interface CrowdOptions {
  system: 'app' | 'relay' | 'hocuspocus'
  /** Of the system's server. */
  url: string
  pairs: number
  keysPerSecond: number
  /** For the app: the region of their schools, and that pages tell what is typed as on a hosted project. */
  gathering?: { regionId: string }
}

export type CrowdRequest = { do: 'type' } | { do: 'rest' } | { do: 'lost' } | { do: 'hand in'; part: string }

export interface HandIns {
  times: number[]
  errors: string[]
}

export interface Crowd {
  startTyping(): Promise<void>
  /** Stops, and tells what has been seen since the start. */
  rest(): Promise<CrowdResult>
  /** How many leaders miss something of what they typed, once everything has been sent. */
  lost(): Promise<number>
  /** One leader of each school hands the part in, all at once. */
  handIn(part: string): Promise<HandIns>
  stop(): Promise<void>
}

/** Resolves when everyone has joined; nobody types yet. */
export async function openCrowd(options: CrowdOptions, defer: Defer): Promise<Crowd> {
  const child = await startChild(new URL('./crowd-process.ts', import.meta.url), options, defer)
  return {
    startTyping: () => child.ask<void>({ do: 'type' }),
    rest: () => child.ask<CrowdResult>({ do: 'rest' }),
    lost: () => child.ask<number>({ do: 'lost' }),
    handIn: (part) => child.ask<HandIns>({ do: 'hand in', part }),
    stop: child.stop,
  }
}
