// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createStore, type RealtimeStore } from './store.ts'
import { events, join, send } from './testing/channels.ts'
import {
  databaseKinds,
  openRoom,
  openTestDatabase,
  READER,
  STRANGER,
  type TestDatabase,
  WRITER,
} from './testing/database.ts'
import { SERVICE, signToken, startServer, type TestServer, until } from './testing/server.ts'

describe.each(databaseKinds)('on %s', (kind) => {
  let { database, close } = {} as TestDatabase
  let server: TestServer
  let topic: string

  beforeAll(async () => {
    ;({ database, close } = await openTestDatabase(kind))
    server = await startServer({ store: createStore(database) })
  }, 60_000)
  afterAll(async () => {
    await server.close()
    await close()
  })
  beforeEach(async () => {
    topic = `room:${randomUUID()}`
    await openRoom(database, topic)
  })

  const config = { private: true, broadcast: { ack: true } }
  const tokenOf = async (user: string, expiresIn = 600) => ({ current: await signToken(user, { expiresIn }) })
  const joinAs = async (user: string, name = topic) => join(server.client(await tokenOf(user)), name, config)

  describe('private channels', () => {
    it('carry what a writer sends to those who may read', async () => {
      const [writer, reader] = [await joinAs(WRITER), await joinAs(READER)]
      expect(await send(writer.channel, 'hei', { n: 1 })).toBe('ok')
      await until('the reader has it', () => reader.received.length === 1)
    })

    it('know what may be written before the first key, which waits for no answer of the database', async () => {
      const store = createStore(database)
      const answered: string[] = []
      let isBusy = false
      const writePermissions: RealtimeStore['writePermissions'] = async (...question) => {
        if (isBusy) return new Promise(() => undefined)
        const answer = await store.writePermissions(...question)
        answered.push(question[0])
        return answer
      }
      const own = await startServer({ store: { ...store, writePermissions } })
      const { channel } = await join(own.client(await tokenOf(WRITER)), topic, config)
      await until('it is known', () => answered.length === 1)
      isBusy = true
      expect(await send(channel, 'first', {})).toBe('ok')
      await own.close()
    })

    it('silently drop what a reader sends', async () => {
      const [writer, reader] = [await joinAs(WRITER), await joinAs(READER)]
      const answer = reader.channel.send({ type: 'broadcast', event: 'no', payload: {} }, { timeout: 200 })
      expect(await answer).toBe('timed out')
      await send(writer.channel, 'yes', {})
      await until('the reader hears', () => reader.received.length === 1)
      expect(events(writer)).toEqual([])
    })

    it('refuse strangers, and those who have not signed in', async () => {
      const reason = `Unauthorized: You do not have permissions to read from this Channel topic: ${topic}`
      expect((await joinAs(STRANGER)).statuses).toEqual([`CHANNEL_ERROR ${reason}`])
      expect((await join(server.client(), topic, config)).statuses).toEqual([`CHANNEL_ERROR ${reason}`])
      expect((await joinAs(WRITER, `${topic}x`)).statuses[0]).toContain('Unauthorized')
    })

    it('are another room than the public one of the same name', async () => {
      const [writer, outsider] = [await joinAs(WRITER), await join(server.client(), topic)]
      const insider = await joinAs(READER)
      await send(outsider.channel, 'forged', {})
      await send(writer.channel, 'secret', {})
      await until('the insider has it', () => insider.received.length > 0)
      expect([events(insider), events(outsider)]).toEqual([['secret'], []])
    })

    it('let only those track who may write, and all readers see it', async () => {
      const [writer, reader] = [await joinAs(WRITER), await joinAs(READER)]
      expect(await writer.channel.track({ at: 'goal' })).toBe('ok')
      expect(await reader.channel.track({ at: 'goal' })).toBe('error')
      const client = server.client(await tokenOf(READER))
      await client.realtime.setAuth()
      const late = client.channel(topic, { config: { private: true } })
      late.on('presence', { event: 'sync' }, () => undefined).subscribe()
      await until('one is present', () => Object.values(late.presenceState()).flat().length === 1)
    })

    it('leave no probe behind', async () => {
      await send((await joinAs(WRITER)).channel, 'hei', {})
      expect(await database.query('select id from realtime.messages where topic = $1', [topic])).toEqual([])
    })
  })

  describe('tokens', () => {
    it('may be renewed while joined; the rights are asked for again', async () => {
      const token = await tokenOf(READER)
      const client = server.client(token)
      const listener = await joinAs(READER)
      const changing = await join(client, topic, config)
      token.current = await signToken(WRITER)
      await client.realtime.setAuth()
      expect(await send(changing.channel, 'now', {})).toBe('ok')
      await until('it is heard', () => listener.received.length === 1)
    })

    it('close the channel when the right to read is gone', async () => {
      const token = await tokenOf(READER)
      const client = server.client(token)
      const { channel, system, statuses } = await join(client, topic, config)
      await database.query('delete from public.room_members where topic = $1 and user_id = $2::uuid', [
        topic,
        READER,
      ])
      token.current = await signToken(READER, { expiresIn: 700 })
      await client.realtime.setAuth()
      await until('it is closed', () => channel.state === 'closed')
      expect(statuses).toEqual(['SUBSCRIBED', 'CLOSED'])
      expect(system).toEqual([`You do not have permissions to read from this Channel topic: ${topic}`])
    })

    it('close the channel when they expire, and when they are forged', async () => {
      const short = await join(server.client(await tokenOf(READER, 2)), topic, config)
      const forged = await tokenOf(READER)
      const client = server.client(forged)
      const { channel, system } = await join(client, topic, config)
      forged.current = await signToken(READER, { secret: 'another secret, which is as long as it must be' })
      await client.realtime.setAuth()
      await until('both are closed', () => channel.state === 'closed' && short.channel.state === 'closed')
      expect(system).toEqual(['Failed to validate JWT signature'])
      expect(short.system[0]).toMatch(/^Token has expired \d seconds ago$/)
    })
  })

  describe('private broadcast over HTTP', () => {
    it('asks the policies too', async () => {
      const listener = await joinAs(READER)
      const post = async (user: string) =>
        fetch(`${server.url}/realtime/v1/api/broadcast/${topic}/events/http?private=true`, {
          method: 'POST',
          body: '{}',
          headers: { authorization: `Bearer ${await signToken(user)}` },
        })
      expect((await post(READER)).status).toBe(403)
      expect((await post(WRITER)).status).toBe(202)
      const messages = [{ topic, event: 'batch', payload: {}, private: true }]
      const batch = (apikey: string) =>
        fetch(`${server.url}/realtime/v1/api/broadcast`, {
          method: 'POST',
          body: JSON.stringify({ messages }),
          headers: { apikey },
        })
      expect((await batch('sb_publishable_test')).status).toBe(202)
      expect((await batch(SERVICE)).status).toBe(202)
      await until('two have come', () => listener.received.length === 2)
      expect(events(listener)).toEqual(['http', 'batch'])
    })
  })
})
