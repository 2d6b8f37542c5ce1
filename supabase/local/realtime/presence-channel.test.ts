// @vitest-environment node
import type { RealtimeChannel, SupabaseClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type TestServer, until } from './testing/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

interface Watched {
  channel: RealtimeChannel
  log: string[]
  client: SupabaseClient
}

/** Joins with presence and notes joins and leaves as `+key` and `-key`. */
async function watch(topic: string, key: string): Promise<Watched> {
  const client = server.client()
  const channel = client.channel(topic, { config: { presence: { key } } })
  const log: string[] = []
  channel.on('presence', { event: 'join' }, (message) => log.push(`+${message.key}`))
  channel.on('presence', { event: 'leave' }, (message) => log.push(`-${message.key}`))
  await new Promise<void>((resolve) => {
    channel.subscribe((status) => (status === 'SUBSCRIBED' ? resolve() : log.push(status)))
  })
  return { channel, log, client }
}

const present = ({ channel }: Watched) => Object.keys(channel.presenceState()).sort()

it('tells those who are there of those who come, and the other way round', async () => {
  const kari = await watch('meet', 'kari')
  expect(await kari.channel.track({ field: 'goal' })).toBe('ok')
  const ola = await watch('meet', 'ola')
  await until('Ola sees Kari', () => present(ola).includes('kari'))
  await ola.channel.track({ field: 'action' })
  await until('Kari sees Ola', () => present(kari).includes('ola'))
  expect(kari.channel.presenceState().ola).toMatchObject([{ field: 'action' }])
  expect([present(kari), present(ola)]).toEqual([
    ['kari', 'ola'],
    ['kari', 'ola'],
  ])
})

it('replaces what is tracked, and takes it away on untrack, on leaving and on a broken connection', async () => {
  const watcher = await watch('go', 'watcher')
  const [a, b, c] = await Promise.all([watch('go', 'a'), watch('go', 'b'), watch('go', 'c')])
  for (const each of [a, b, c]) await each.channel.track({ n: 1 })
  await a.channel.track({ n: 2 })
  await until('the update has come', () => watcher.channel.presenceState<{ n: number }>().a?.[0]?.n === 2)
  expect(watcher.channel.presenceState().a).toHaveLength(1)
  expect(await a.channel.untrack()).toBe('ok')
  await b.client.removeChannel(b.channel)
  await c.client.realtime.disconnect()
  await until('nobody is left', () => present(watcher).length === 0)
  expect(watcher.log.filter((entry) => entry.startsWith('-')).sort()).toEqual(['-a', '-a', '-b', '-c'])
})

it('shows several tabs of one key, and a key of its own to whoever names none', async () => {
  const [first, second, nameless] = [
    await watch('tabs', 'k'),
    await watch('tabs', 'k'),
    await watch('tabs', ''),
  ]
  for (const each of [first, second, nameless]) await each.channel.track({})
  await until('all are there', () => Object.values(first.channel.presenceState()).flat().length === 3)
  expect(first.channel.presenceState().k).toHaveLength(2)
  expect(present(first).find((key) => key !== 'k')).toMatch(/^[0-9a-f-]{36}$/)
})

it('makes a client that only tracks visible to others', async () => {
  const watcher = await watch('quiet', 'watcher')
  const channel = server.client().channel('quiet', { config: { presence: { key: 'quiet' } } })
  await new Promise((resolve) => channel.subscribe(resolve))
  expect(await channel.track({})).toBe('ok')
  await until('it is seen', () => present(watcher).includes('quiet'))
  expect(Object.keys(channel.presenceState())).toEqual(['quiet'])
})

it('closes the channel at the sixth call in half a minute', async () => {
  const { channel } = await watch('often', 'k')
  let reason = ''
  channel.on('system', {}, (message: { message: string }) => {
    reason = message.message
  })
  for (let n = 0; n < 5; n += 1) expect(await channel.track({ n })).toBe('ok')
  void channel.track({ n: 5 })
  await until('the channel is closed', () => channel.state === 'closed')
  expect(reason).toBe('Client presence rate limit exceeded')
})
