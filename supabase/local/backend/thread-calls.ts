import type { MessagePort, Worker } from 'node:worker_threads'
import { StackError } from '../errors.ts'

/** What one thread does for another, by name. Arguments and results are copied, so they are plain data. */
export type Handlers = Record<string, (...args: never[]) => unknown>

interface Call {
  id: number
  name: string
  args: unknown[]
}

interface Answer {
  id: number
  result?: unknown
  failure?: Failure
}

/** An error as it crosses: a copy of its own would lose its class and what the database has put on it. */
interface Failure {
  message: string
  stack: string | undefined
  isForPeople: boolean
  fields: Record<string, unknown>
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** Answers the calls that come through `port`, each as soon as it is done; where there will be no handlers, with why. */
export function answerCalls<H extends Handlers>(port: MessagePort, handlers: Promise<H>): void {
  const answer = async ({ name, args }: Call) => (await handlers)[name]?.(...(args as never[]))
  handlers.catch(() => undefined)
  port.on('message', async (call: Call) => {
    const { id } = call
    const answered: Answer = await answer(call).then(
      (result) => ({ id, result }),
      (error: unknown) => ({ id, failure: failureOf(error) }),
    )
    port.postMessage(answered)
  })
}

/** Says something to the caller's thread unasked. */
export const say = (port: MessagePort, news: object): void => port.postMessage({ news })

/** The other end: calls by name, and what the thread says without having been asked. After `failAll` every call fails. */
export function callsTo<H extends Handlers, News = never>(worker: Worker, hear: (news: News) => void) {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let ended: Error | undefined
  worker.on('message', (message: Answer | { news: News }) => {
    if ('news' in message) return hear(message.news)
    const { id, result, failure } = message
    if (failure) waiting.get(id)?.reject(errorOf(failure))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  return {
    call: <K extends keyof H & string>(name: K, ...args: Parameters<H[K]>) =>
      new Promise<Awaited<ReturnType<H[K]>>>((resolve, reject) => {
        if (ended) return reject(ended)
        lastId += 1
        const message: Call = { id: lastId, name, args }
        worker.postMessage(message)
        waiting.set(lastId, { resolve, reject } as Waiting)
      }),
    failAll(error: Error): void {
      ended = error
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    },
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error))
    return { message: String(error), stack: undefined, isForPeople: false, fields: {} }
  // Those of the database's are texts; a query and its parameters, which PGlite adds, need not come back.
  const fields = Object.entries(error).filter(([, value]) => typeof value === 'string')
  const { message, stack } = error
  return { message, stack, isForPeople: error instanceof StackError, fields: Object.fromEntries(fields) }
}

function errorOf({ message, stack, isForPeople, fields }: Failure): Error {
  const error = isForPeople ? new StackError(message) : Object.assign(new Error(message), fields)
  if (stack) error.stack = stack
  return error
}
