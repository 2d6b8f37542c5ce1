// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseJoin } from './join-config.ts'
import { openSocket, type RawSocket } from './testing/raw-socket.ts'
import { ANON, signToken, startServer, type TestServer } from './testing/server.ts'

const DELAY = 150

let server: TestServer
let socket: RawSocket

beforeAll(async () => {
  server = await startServer({ joinErrorDelayMs: DELAY })
  socket = await openSocket(server.socketUrl)
})
afterAll(async () => {
  socket.ws.close()
  await server.close()
})

it.each([
  ['realtime:', {}, 'TopicNameRequired: You must provide a topic name'],
  [
    'realtime:t',
    { broadcast: { replay: {} } },
    'UnableToReplayMessages: Replay is not allowed for public channels',
  ],
])('a join of %s with %j is refused, late and with a reason', async (topic, config, reason) => {
  const start = performance.now()
  const [joinRef, ref, , , payload] = await socket.join(topic, config)
  expect(payload).toEqual({ status: 'error', response: { reason } })
  expect(joinRef).toBe(ref)
  // Timers may fire a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(DELAY - 2)
})

it('the reply names no changes of tables, and a heartbeat is answered', async () => {
  const [, , , , payload] = await socket.join('realtime:t', { private: 'false' }, ANON)
  expect(payload).toEqual({ status: 'ok', response: { postgres_changes: [] } })
  socket.send([null, 'beat', 'phoenix', 'heartbeat', {}])
  const beat = await socket.next(([, ref]) => ref === 'beat')
  expect(beat).toEqual([null, 'beat', 'phoenix', 'phx_reply', { status: 'ok', response: {} }])
})

it('presence is there for clients from before the flag, and for those that ask', async () => {
  expect(parseJoin({}).presenceEnabled).toBe(true)
  expect(parseJoin({ config: { presence: { key: '' } } }).presenceEnabled).toBe(false)
  await socket.join('realtime:p', { presence: { key: 'k', enabled: 'true' } })
  const state = await socket.next(
    ([, , topic, event]) => topic === 'realtime:p' && event === 'presence_state',
  )
  expect(state[4]).toEqual({})
})

it('leaving is answered and the channel closed, and leaving again does no harm', async () => {
  const [joinRef] = await socket.join('realtime:l')
  for (const ref of ['first', 'second']) {
    socket.send([joinRef, ref, 'realtime:l', 'phx_leave', {}])
    expect((await socket.next((frame) => frame[1] === ref))[4].status).toBe('ok')
  }
  const close = await socket.next(([, , topic, event]) => topic === 'realtime:l' && event === 'phx_close')
  expect(close).toEqual([joinRef, joinRef, 'realtime:l', 'phx_close', {}])
})

it('a channel that is shut down says why before it closes', async () => {
  const [joinRef] = await socket.join('realtime:s', {}, await signToken('u'))
  socket.send([joinRef, null, 'realtime:s', 'access_token', { access_token: null }])
  socket.send([
    joinRef,
    null,
    'realtime:s',
    'access_token',
    { access_token: await signToken('u', { expiresIn: -9 }) },
  ])
  const [, , , , payload] = await socket.next(([, , , event]) => event === 'system')
  expect(payload).toEqual({
    extension: 'system',
    status: 'error',
    message: expect.stringMatching(/^Token has expired \d+ seconds ago$/),
    channel: 's',
  })
  await socket.next(
    ([, ref, topic, event]) => topic === 'realtime:s' && event === 'phx_close' && ref === joinRef,
  )
})
