// @vitest-environment node
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, it } from 'vitest'
import { openSocket } from './testing/raw-socket.ts'
import { startServer, type TestServer, until } from './testing/server.ts'

const CONNECTS = 10_000
const AT_ONCE = 50

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes in use once everything that can be collected is, sockets in their last throes included. */
async function heapAfterGarbage(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < 5; n += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    collectGarbage()
    least = Math.min(least, process.memoryUsage().heapUsed)
  }
  return least
}

async function comeAndGo(n: number): Promise<void> {
  const socket = await openSocket(server.socketUrl)
  const topic = `realtime:${n % 100}`
  await socket.join(topic, { presence: { key: `k${n}`, enabled: true } })
  socket.send([null, '2', topic, 'presence', { type: 'presence', event: 'track', payload: { n } }])
  await socket.next((frame) => frame[1] === '2')
  const closed = once(socket.ws, 'close')
  // Half of them say goodbye, the other half just vanish.
  if (n % 2) socket.ws.close()
  else socket.ws.terminate()
  await closed
}

async function comeAndGoTimes(count: number): Promise<void> {
  let next = 0
  const visitor = async () => {
    while (next < count) {
      next += 1
      await comeAndGo(next)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
}

it(`memory is about where it was after ${CONNECTS} connects and disconnects`, async () => {
  await comeAndGoTimes(500)
  const before = await heapAfterGarbage()
  await comeAndGoTimes(CONNECTS)
  // One kilobyte left behind by each would be ten megabytes. The server may still be closing the last of them.
  const isGone = async () => (await heapAfterGarbage()) - before < 2_000_000
  await until('what they used is given back', isGone, 60_000)
})
