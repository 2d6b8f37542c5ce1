import type { Samples } from '../samples.ts'
import { memoryOf, processorOf, startChild } from './child.ts'
import type { Defer } from './cleanup.ts'

export interface HostOptions {
  /** A native PostgreSQL instead of the embedded one. */
  databaseUrl?: string
  /** Kept; without it a temporary folder that goes at the end. */
  dataDir?: string
  /** Serves the built app on the same origin. */
  servesApp?: boolean
  templateCache?: string
}

export interface Statement {
  sql: string
  params?: unknown[]
}

export interface HostRequest {
  groups: Statement[][]
}

export interface BenchStack {
  url: string
  /** Times groups of statements on the database itself, as its owner; those of a group are sent together. */
  timeBare(groups: Statement[][]): Promise<Samples>
  memory(): number
  /** Seconds of a processor so far. */
  processor(): number
  stop(): Promise<void>
}

/** A stack in a process of its own, on a free port, with nothing kept unless asked for. */
export async function startBenchStack(defer: Defer, options: HostOptions = {}): Promise<BenchStack> {
  const child = await startChild(new URL('./stack-host.ts', import.meta.url), options, defer)
  return {
    url: String(child.greeting),
    timeBare: (groups) => child.ask<Samples>({ groups }),
    memory: () => memoryOf(child),
    processor: () => processorOf(child),
    stop: child.stop,
  }
}
