import { isMainThread, parentPort } from 'node:worker_threads'
import { startThread } from '../backend/start-thread.ts'
import { answerCalls } from '../backend/thread-calls.ts'

// Run as a process: starts itself as its thread and asks for what never comes. The thread ends as its argument says.
const ways = {
  exit: () => process.exit(3),
  throw: () =>
    setImmediate(() => {
      throw new Error('out of order')
    }),
}
const handlers = { wait: (way: keyof typeof ways) => new Promise<void>(() => ways[way]()) }

if (isMainThread) {
  const { call } = startThread<typeof handlers, never>(new URL(import.meta.url), {}, () => undefined)
  await call('wait', process.argv[2] as keyof typeof ways)
} else if (parentPort) {
  answerCalls(parentPort, Promise.resolve(handlers))
}
