// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LocalDatabase } from '../database.ts'
import { createStore } from './store.ts'
import { events, join, type TestChannel } from './testing/channels.ts'
import { databaseKinds, openRoom, openTestDatabase, READER, type TestDatabase } from './testing/database.ts'
import { signToken, startServer, type TestServer, until } from './testing/server.ts'

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

  describe('messages from the database', () => {
    const emit = (event: string, isPrivate = true, db: Pick<LocalDatabase, 'query'> = database) =>
      db.query(`select realtime.send('{"n":1}'::jsonb, $1::text, $2::text, $3::text::boolean)`, [
        event,
        topic,
        String(isPrivate),
      ])

    it('arrive after commit, with their id; what is rolled back never does', async () => {
      const reader = await joinAs(READER)
      const rolledBack = database.transaction(async (tx) => {
        await emit('never', true, tx)
        throw new Error('rolled back')
      })
      await expect(rolledBack).rejects.toThrow('rolled back')
      await database.transaction(async (tx) => {
        await emit('first', true, tx)
        await emit('second', true, tx)
      })
      await until('both have come', () => reader.received.length === 2)
      expect(events(reader)).toEqual(['first', 'second'])
      const [first] = reader.received
      expect(first?.payload).toEqual({ n: 1, id: first?.meta?.id })
    })

    it('go to the private or the public room, as they say', async () => {
      const [insider, outsider] = [await joinAs(READER), await join(server.client(), topic)]
      await emit('private')
      await emit('public', false)
      await until('each has one', () => insider.received.length + outsider.received.length === 2)
      expect([events(insider), events(outsider)]).toEqual([['private'], ['public']])
    })

    it('may be bytes, delivered and replayed as they were sent', async () => {
      const emitBytes = (bytes: string, isPrivate = true) =>
        database.query(`select realtime.send_binary($1::text::bytea, 'bytes', $2::text, $3::text::boolean)`, [
          bytes,
          topic,
          String(isPrivate),
        ])
      const [reader, outsider] = [await joinAs(READER), await join(server.client(), topic)]
      await emitBytes('\\xdeadbeef00ff')
      await until('the bytes have come', () => reader.received.length === 1)
      const replay = { private: true, broadcast: { replay: { since: Date.now() - 60_000 } } }
      const late = await join(server.client(await tokenOf(READER)), topic, replay)
      await until('the bytes have come again', () => late.received.length === 1)
      await emitBytes('\\x00', false)
      await until('the public bytes have come', () => outsider.received.length === 1)
      const bytesOf = ({ received: [message] }: TestChannel) =>
        Buffer.from(message?.payload as unknown as ArrayBuffer).toString('hex')
      expect([reader, late, outsider].map(bytesOf)).toEqual(['deadbeef00ff', 'deadbeef00ff', '00'])
      const [first, again] = [reader.received[0]?.meta, late.received[0]?.meta]
      expect(again).toEqual({ id: first?.id, replayed: true })
    })

    it('are replayed to those who come late, oldest first', async () => {
      for (const event of ['a', 'b', 'c']) await emit(event)
      await emit('not private', false)
      const since = Date.now() - 60_000
      const replay = { private: true, broadcast: { replay: { since, limit: 2 } } }
      const late = await join(server.client(await tokenOf(READER)), topic, replay)
      await emit('d')
      await until('three have come', () => late.received.length === 3)
      expect(events(late)).toEqual(['b', 'c', 'd'])
      expect(late.received.map(({ meta }) => meta?.replayed)).toEqual([true, true, undefined])
      const none = { private: true, broadcast: { replay: { since: Date.now() + 60_000 } } }
      expect((await join(server.client(await tokenOf(READER)), topic, none)).received).toEqual([])
    })
  })
})
