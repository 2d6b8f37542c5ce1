import { Worker } from 'node:worker_threads'
import { callsTo, type Handlers } from './thread-calls.ts'

/**
 * Runs a script that answers calls on a thread of its own; `hear` gets what it says unasked. When the thread ends without
 * being asked to this process ends too, and says why: a stack without its database would only seem to run.
 */
export function startThread<H extends Handlers, News>(
  script: URL,
  workerData: object,
  hear: (news: News) => void,
) {
  const worker = new Worker(script, { workerData })
  const { call, failAll } = callsTo<H, News>(worker, hear)
  let isEnding = false
  const ended = (why: string) => {
    if (isEnding) return
    console.error(`The database has stopped: ${why}\nWhat was acknowledged is kept. Start it again.`)
    process.exit(1)
  }
  worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)))
  worker.on('exit', (code) => ended(`its thread ended with code ${code}`))
  const end = async () => {
    isEnding = true
    await worker.terminate()
    failAll(new Error('The stack is closed'))
  }
  return { call, end }
}
