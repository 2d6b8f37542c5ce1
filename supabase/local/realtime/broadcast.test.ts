// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { events, join, send, type TestChannel } from './testing/channels.ts'
import { ANON, startServer, type TestServer, until } from './testing/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('public broadcast', () => {
  it('reaches the others in order, and not the sender', async () => {
    const [from, to] = await Promise.all(
      [server.client(), server.client()].map((each) => join(each, 'order')),
    )
    if (!from || !to) throw new Error('not joined')
    for (let n = 0; n < 50; n += 1) await send(from.channel, 'key', { n })
    await until('50 keys have come', () => to.received.length === 50)
    expect(to.received.map(({ payload }) => payload.n)).toEqual([...Array(50).keys()])
    expect(from.received).toEqual([])
  })

  it('comes back to a sender that asks for it, and is acknowledged', async () => {
    const { channel, received } = await join(server.client(), 'self', {
      broadcast: { self: true, ack: true },
    })
    expect(await send(channel, 'hei', { text: 'å 👋' })).toBe('ok')
    await until('it has come back', () => received.length === 1)
    expect(received[0]).toEqual({ type: 'broadcast', event: 'hei', payload: { text: 'å 👋' } })
  })

  it('is refused when too large', async () => {
    const sender = await join(server.client(), 'large', { broadcast: { ack: true } })
    const listener = await join(server.client(), 'large')
    expect(await send(sender.channel, 'big', { text: 'x'.repeat(256_001) })).toBe('error')
    expect(await send(sender.channel, 'fits', { text: 'x'.repeat(255_900) })).toBe('ok')
    await until('the smaller one has come', () => listener.received.length > 0)
    expect(events(listener)).toEqual(['fits'])
  })

  it('carries raw bytes', async () => {
    const [from, to] = await Promise.all(
      [server.client(), server.client()].map((each) => join(each, 'bytes')),
    )
    await from?.channel.send({ type: 'broadcast', event: 'raw', payload: new Uint8Array([1, 2, 3]).buffer })
    await until('the bytes have come', () => to?.received.length === 1)
    expect(new Uint8Array(to?.received[0]?.payload as unknown as ArrayBuffer)).toEqual(
      new Uint8Array([1, 2, 3]),
    )
  })

  it('passes between the two protocol versions', async () => {
    const old = await join(server.client(undefined, { vsn: '1.0.0' }), 'versions')
    const current = await join(server.client(), 'versions')
    await send(old.channel, 'from-old', { n: 1 })
    await until('the new one has it', () => current.received.length === 1)
    await send(current.channel, 'from-new', { n: 2 })
    await until('the old one has it', () => old.received.length === 1)
    expect(current.received[0]).toMatchObject({ event: 'from-old', payload: { n: 1 } })
    expect(old.received[0]).toMatchObject({ event: 'from-new', payload: { n: 2 } })
  })

  it('stops after leaving, and goes on after joining again', async () => {
    const from = await join(server.client(), 'leave', { broadcast: { ack: true } })
    const client = server.client()
    const left = await join(client, 'leave')
    expect(await client.removeChannel(left.channel)).toBe('ok')
    expect(left.statuses).toEqual(['SUBSCRIBED', 'CLOSED'])
    await send(from.channel, 'missed', {})
    const again = await join(client, 'leave')
    await send(from.channel, 'heard', {})
    await until('it is heard', () => again.received.length === 1)
    expect([events(left), events(again)]).toEqual([[], ['heard']])
  })
})

describe('broadcast over HTTP', () => {
  const post = (path: string, body: BodyInit, headers: Record<string, string> = { apikey: ANON }) =>
    fetch(`${server.url}/realtime/v1/api/broadcast${path}`, { method: 'POST', body, headers })

  it('reaches everybody, one or many, before anyone subscribes', async () => {
    const listener = await join(server.client(), 'http: a/b')
    const sender = server.client().channel('http: a/b')
    expect(await sender.httpSend('single', { n: 1 })).toEqual({ success: true })
    expect(await sender.httpSend('bytes', new Uint8Array([7]))).toEqual({ success: true })
    const messages = [2, 3].map((n) => ({ topic: 'http: a/b', event: 'batch', payload: { n } }))
    expect((await post('', JSON.stringify({ messages }))).status).toBe(202)
    await until('four have come', () => listener.received.length === 4)
    expect(events(listener)).toEqual(['single', 'bytes', 'batch', 'batch'])
    expect(listener.received[3]?.payload).toEqual({ n: 3 })
  })

  it.each([
    ['no key', '', '{}', {}, 401],
    ['a wrong key', '', '{}', { apikey: 'wrong' }, 401],
    ['no JSON', '', '{', { apikey: ANON }, 400],
    ['no messages', '', '{}', { apikey: ANON }, 422],
    ['a message without event', '', '{"messages":[{"topic":"t","payload":{}}]}', { apikey: ANON }, 422],
    ['another path', '/t', '{}', { apikey: ANON }, 404],
    ['a broken path', '/%ff/events/e', '{}', { apikey: ANON }, 400],
    ['too large a payload', '/t/events/e', JSON.stringify('x'.repeat(256_000)), { apikey: ANON }, 422],
    ['a body without end', '', 'x'.repeat(5_000_001), { apikey: ANON }, 413],
  ])('refuses %s', async (_what, path, body, headers: Record<string, string>, status) => {
    expect((await post(path, body, headers)).status).toBe(status)
  })
})

describe('a restart of the server', () => {
  it('brings clients back by themselves', async () => {
    const own = await startServer()
    const [from, to] = [await join(own.client(), 'restart'), await join(own.client(), 'restart')]
    await own.restart()
    const isBack = ({ statuses }: TestChannel) => statuses.at(-1) === 'SUBSCRIBED' && statuses.length > 1
    await until('both are back', () => isBack(from) && isBack(to))
    await send(from.channel, 'again', {})
    await until('it is heard', () => to.received.length === 1)
    expect(to.statuses).toEqual(['SUBSCRIBED', expect.stringContaining('socket closed: 1012'), 'SUBSCRIBED'])
    await own.close()
  })
})
