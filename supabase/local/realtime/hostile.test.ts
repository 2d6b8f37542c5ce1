// @vitest-environment node
import { once } from 'node:events'
import { UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Limits } from './limits.ts'
import { join, send, type TestChannel } from './testing/channels.ts'
import { openSocket, pushFrame, type RawFrame } from './testing/raw-socket.ts'
import { ANON, SECRET, signToken, startServer, type TestServer, until } from './testing/server.ts'

const TOPIC = 'realtime:bystanders'

let server: TestServer
let sender: TestChannel
let listener: TestChannel

const isEvent = (event: string) => (frame: RawFrame) => frame[3] === event
const open = (apiKey?: string) => openSocket(server.socketUrl, apiKey)

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  sender = await join(server.client(), 'bystanders', { broadcast: { ack: true } })
  listener = await join(server.client(), 'bystanders')
})
afterEach(async () => {
  expect(await send(sender.channel, 'still here', {})).toBe('ok')
  await until('the others still hear each other', () =>
    listener.received.some(({ event }) => event === 'still here'),
  )
})

/** The same bytes in every run. */
function* randomBytes(count: number): Generator<Buffer> {
  let seed = 20_26
  for (let n = 0; n < count; n += 1) {
    yield Buffer.from(
      Array.from({ length: n % 40 }, () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return (seed >> 8) & 255
      }),
    )
  }
}

describe('frames', () => {
  it('that are malformed close only their own socket', async () => {
    const malformed = [
      '',
      'null',
      '[',
      '[1,2,3]',
      '{"topic":1}',
      '["1","1",{},"phx_join",{}]',
      Buffer.alloc(0),
    ]
    const cut = [pushFrame(TOPIC, 'e', '').subarray(0, 9), Buffer.from([3, 255, 255, 255, 255, 255, 1])]
    for (const frame of [...malformed, ...cut]) {
      const socket = await open()
      socket.send(frame)
      await until('it is closed', () => socket.closeCode !== null)
      expect(socket.closeCode).toBe(1007)
    }
  })

  it('of random bytes do no harm', async () => {
    const kinds = [(bytes: Buffer) => bytes, (bytes: Buffer) => Buffer.concat([Buffer.from([3]), bytes])]
    for (const kind of kinds) {
      for (const bytes of randomBytes(60)) {
        const socket = await open()
        socket.send(kind(bytes))
        socket.send(bytes.toString('latin1'))
        socket.ws.close()
        await until('it is closed', () => socket.closeCode !== null)
      }
    }
  })

  it('of any JSON where something else is expected do no harm', async () => {
    const values = [null, 1, 'x', [], {}, { event: {} }, { config: { presence: { key: { toString: 1 } } } }]
    const socket = await open()
    for (const [n, payload] of values.entries()) {
      await socket.join(`${TOPIC}-${n}`, payload as object)
      for (const event of ['broadcast', 'presence', 'access_token', 'toString', '__proto__']) {
        socket.send([null, '1', `${TOPIC}-${n}`, event, payload])
      }
      socket.send([null, null, `${TOPIC}-${n}`, 'phx_join', payload])
    }
    socket.send([null, 'alive', 'phoenix', 'heartbeat', {}])
    await socket.next((frame) => frame[1] === 'alive' && frame[4].status === 'ok')
    socket.ws.close()
  })

  it('nested very deeply cost the sender its channel and nobody else anything', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const socket = await open()
    await socket.join('realtime:deep')
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    socket.send(`["1","1","realtime:deep","presence",{"event":"track","payload":{"x":${nested}}}]`)
    await socket.next((frame) => ['phx_error', 'phx_close'].includes(frame[3]))
    socket.ws.close()
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })

  it('that are too large close the socket', async () => {
    const socket = await open()
    socket.send(Buffer.alloc(5_000_001, 3))
    await until('it is closed', () => socket.closeCode !== null)
    expect(socket.closeCode).toBe(1009)
  })

  it('of topics that are not joined are answered so', async () => {
    const socket = await open()
    const unmatched = (frame: RawFrame) => frame[4].response?.reason === 'unmatched topic'
    socket.send(pushFrame(TOPIC, 'e', '{}', '', '1'))
    await socket.next(unmatched)
    socket.send([null, '2', 'elsewhere', 'phx_join', {}])
    await socket.next(unmatched)
    socket.ws.close()
  })
})

describe('keys and tokens', () => {
  it.each([
    ['no key', '?vsn=2.0.0', 401],
    ['a wrong key', '?apikey=wrong', 401],
    ['another version', `?apikey=${ANON}&vsn=3.0.0`, 400],
  ])('%s gets no socket', async (_what, query, status) => {
    const socket = new WebSocket(`${server.socketUrl}${query}`)
    const [error] = (await once(socket, 'error')) as [Error]
    expect(error.message).toBe(`Unexpected server response: ${status}`)
  })

  it('that are forged, expired, unsigned or no tokens do not join', async () => {
    const unsigned = new UnsecuredJWT({ role: 'service_role' }).setExpirationTime('1h').encode()
    const refused: [string, string][] = [
      [
        await signToken('u', { secret: `${SECRET} not` }),
        'JwtSignatureError: Failed to validate JWT signature',
      ],
      [await signToken('u', { expiresIn: -5 }), 'InvalidJWTToken: Token has expired'],
      [unsigned, 'JwtSignatureError'],
      ['abc', 'MalformedJWT: The token provided is not a valid JWT'],
    ]
    const socket = await open()
    for (const [token, reason] of refused) {
      const [, , , , payload] = await socket.join('realtime:t', {}, token)
      expect([payload.status, payload.response?.reason]).toEqual(['error', expect.stringContaining(reason)])
      await expect(open(token)).rejects.toThrow('401')
    }
    socket.ws.close()
  })
})

describe('too much of everything', () => {
  it('a thousand joins at once: no more than a hundred are let in, and the socket is closed', async () => {
    const socket = await open()
    for (let n = 0; n < 1000; n += 1)
      socket.send([`${n}`, `${n}`, `realtime:${n}`, 'phx_join', { config: {} }])
    await until('it is closed', () => socket.closeCode !== null)
    const replies = socket.frames.filter(isEvent('phx_reply')).map(([, , , , { status, response }]) => {
      return status === 'ok' ? 'ok' : response?.reason?.split(':')[0]
    })
    expect(replies.filter((answer) => answer === 'ok').length).toBeLessThanOrEqual(100)
    expect(replies).toContain('ClientJoinRateLimitReached')
    expect(socket.closeCode).toBe(1008)
  })

  it('channels above a hundred are refused one by one, until one is left', async () => {
    const socket = await open()
    const joins = await Promise.all(Array.from({ length: 101 }, (_, n) => socket.join(`realtime:${n}`)))
    expect(joins.at(-1)?.[4].response?.reason).toBe('ChannelRateLimitReached: Too many channels')
    socket.send([null, 'bye', 'realtime:0', 'phx_leave', {}])
    await socket.next(isEvent('phx_close'))
    expect((await socket.join('realtime:100'))[4].status).toBe('ok')
    socket.ws.close()
  })

  it('joins of one topic close one another; the last remains, also when the first leaves late', async () => {
    const socket = await open()
    for (let n = 0; n < 50; n += 1) await socket.join(TOPIC, { broadcast: { self: true } })
    expect(socket.frames.filter(isEvent('phx_close'))).toHaveLength(49)
    socket.send(['join-1', 'late', TOPIC, 'phx_leave', {}])
    await socket.next((frame) => frame[1] === 'late')
    socket.send(['join-50', 'sent', TOPIC, 'broadcast', { type: 'broadcast', event: 'mine', payload: {} }])
    await socket.next(isEvent('broadcast'))
    socket.ws.close()
  })
})

/** With limits of their own, so each case has a server of its own. */
async function withLimits(limits: Partial<Limits>, run: (own: TestServer) => Promise<void>): Promise<void> {
  const own = await startServer({ limits })
  await run(own).finally(() => own.close())
}

describe('limits', () => {
  it('a client that never reads is dropped, and the others get everything', () =>
    withLimits({ bufferedBytes: 1_000_000 }, async (own) => {
      const [from, to] = [
        await join(own.client(), 'flood', { broadcast: { ack: true } }),
        await join(own.client(), 'flood'),
      ]
      const deaf = await openSocket(own.socketUrl)
      await deaf.join('realtime:flood')
      deaf.ws.pause()
      const text = 'x'.repeat(200_000)
      for (let n = 0; n < 100; n += 1) expect(await send(from.channel, 'big', { text })).toBe('ok')
      await until('the other has all', () => to.received.length === 100)
      deaf.ws.resume()
      await until('it notices that it was dropped', () => deaf.closeCode !== null)
      expect(deaf.closeCode).toBe(1006)
    }))

  it('more messages in a second than allowed close the channel', () =>
    withLimits({ messagesPerSecond: 20 }, async (own) => {
      const { channel, system } = await join(own.client(), 'fast')
      for (let n = 0; n < 21; n += 1) void send(channel, 'key', { n })
      await until('it is closed', () => channel.state === 'closed')
      expect(system).toEqual(['Too many messages per second'])
    }))

  it('a silent socket is dropped', () =>
    withLimits({ idleMs: 100 }, async (own) => {
      const socket = await openSocket(own.socketUrl)
      await until('it is dropped', () => socket.closeCode === 1006)
    }))
})
