import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import type { Defer } from './cleanup.ts'

interface Reply {
  id: number
  result?: unknown
  error?: string
}

/** A script in a process of its own that answers requests. */
export interface Child {
  pid: number
  /** What it said when it was ready. */
  greeting: unknown
  ask<T>(request: object): Promise<T>
  stop(): Promise<void>
}

/** Starts a script that calls `serveParent`; resolves when that has greeted. It ends at the latest with this process. */
export async function startChild(script: URL, options: object, defer: Defer): Promise<Child> {
  const child = fork(script, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    if (child.connected) child.disconnect()
    await exited
  }
  defer(stop)
  const waiting = new Map<number, (reply: Reply) => void>()
  const ask = <T>(id: number, request?: object) =>
    new Promise<T>((resolve, reject) => {
      const settle = ({ result, error }: Reply) => (error ? reject(new Error(error)) : resolve(result as T))
      waiting.set(id, settle)
      void exited.then(() => reject(new Error(`${script.pathname} has ended`)))
      if (request) child.send({ id, request })
    })
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  let lastId = 0
  const greeting = await ask(0)
  return { pid: child.pid ?? 0, greeting, ask: (request) => ask(++lastId, request), stop }
}

/** The other end, in the child: prepares, then answers. `prepare` may return what is to be undone at the end. */
export function serveParent<Options, Request extends object>(
  prepare: (options: Options) => Promise<{
    greeting?: unknown
    answer?: (request: Request) => Promise<unknown>
    close?: () => unknown
  }>,
): void {
  const send = (reply: Reply) => process.connected && process.send?.(reply)
  const prepared = prepare(JSON.parse(process.argv[2] ?? '{}') as Options)
  // Also when Ctrl+C reaches the whole group: the parent decides when.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => {
    void prepared.then(({ close }) => close?.()).finally(() => process.exit(0))
  })
  const reply = (id: number, work: Promise<unknown>) =>
    work.then(
      (result) => send({ id, result }),
      (error: unknown) =>
        send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  void reply(
    0,
    prepared.then(({ greeting }) => greeting),
  )
  process.on('message', ({ id, request }: { id: number; request: Request }) => {
    void reply(
      id,
      prepared.then(({ answer }) => answer?.(request)),
    )
  })
}

/** What a process has used of a processor so far, in seconds; not a number where there is no `ps`. */
export function processorOf(process: { pid?: number | undefined } | ChildProcess): number {
  try {
    const time = execFileSync('ps', ['-o', 'cputime=', '-p', String(process.pid)], { encoding: 'utf8' })
    const [days, clock] = time.includes('-') ? time.trim().split('-') : ['0', time.trim()]
    return (clock ?? '').split(':').reduce((seconds, part) => seconds * 60 + Number(part), Number(days) * 24)
  } catch {
    return Number.NaN
  }
}

/** Memory of a process in MB (resident set); not a number where there is no `ps`. */
export function memoryOf(process: { pid?: number | undefined } | ChildProcess): number {
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(process.pid)], { encoding: 'utf8' })
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}
