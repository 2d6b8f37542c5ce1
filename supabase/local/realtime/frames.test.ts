// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeBinary, decodeText, encodeText, MalformedFrame } from './frames.ts'
import { forwardedPush, userBroadcast } from './outgoing.ts'
import { pushFrame } from './testing/raw-socket.ts'

const frame = { joinRef: '1', ref: '2', topic: 'realtime:a', event: 'phx_join', payload: { x: 'æøå' } }

describe('text frames', () => {
  it('are lists in version 2 and objects in version 1', () => {
    expect(encodeText(2, frame)).toBe('["1","2","realtime:a","phx_join",{"x":"æøå"}]')
    expect(decodeText(2, encodeText(2, frame))).toMatchObject(frame)
    expect(decodeText(1, encodeText(1, frame))).toMatchObject(frame)
  })

  it('may lack references', () => {
    expect(decodeText(1, '{"topic":"phoenix","event":"heartbeat","payload":{},"ref":7}')).toMatchObject({
      joinRef: null,
      ref: '7',
    })
  })

  it.each(['', 'null', '7', '{}', '[1,2]', '["1","2",3,"e",{}]', '[{},"2","t","e",{}]', '["1","2","t","e"'])(
    'refuses %s',
    (text) => {
      expect(() => decodeText(2, text)).toThrow(MalformedFrame)
      expect(() => decodeText(1, text)).toThrow(MalformedFrame)
    },
  )
})

describe('binary pushes', () => {
  it('are taken apart without parsing the body', () => {
    const { push, ...rest } = decodeBinary(pushFrame('realtime:rødt', 'hei 👋', '{broken', '4', '5'))
    expect(rest).toMatchObject({ joinRef: '4', ref: '5', topic: 'realtime:rødt', event: 'broadcast' })
    expect(push?.body.toString()).toBe('{broken')
    expect(push?.topicAndEvent.toString()).toBe('realtime:rødthei 👋')
  })

  it('refuses every shortened header, and other kinds and encodings', () => {
    const whole = pushFrame('t', 'e', '', '1', '2')
    for (let size = 0; size < whole.length; size += 1) {
      expect(() => decodeBinary(whole.subarray(0, size))).toThrow(MalformedFrame)
    }
    expect(() => decodeBinary(Buffer.from([9, ...whole.subarray(1)]))).toThrow(MalformedFrame)
    expect(() => decodeBinary(Buffer.from([...whole.subarray(0, 6), 2, ...whole.subarray(7)]))).toThrow(
      MalformedFrame,
    )
  })

  it('go out with a new header, or inside an object to version 1', () => {
    const push = decodeBinary(pushFrame('t', 'ev', '{"a":1}')).push
    if (!push) throw new Error('no push')
    const message = forwardedPush('t', push)
    expect(message.encoded(2)?.data).toEqual(Buffer.from([4, 1, 2, 0, 1, ...Buffer.from('tev{"a":1}')]))
    expect(JSON.parse(String(message.encoded(1)?.data))).toEqual({
      join_ref: null,
      ref: null,
      topic: 't',
      event: 'broadcast',
      payload: { type: 'broadcast', event: 'ev', payload: { a: 1 } },
    })
  })

  it('that are not JSON do not reach version 1', () => {
    for (const body of ['{', '1,"x":2', Buffer.from([1, 2])]) {
      const push = decodeBinary(pushFrame('t', 'e', body)).push
      expect(push && forwardedPush('t', push).encoded(1)).toBeNull()
    }
  })
})

describe('messages made here', () => {
  it('are encoded once for each version', () => {
    const message = userBroadcast('t', 'e', '{}', { id: 'i' })
    expect(message.encoded(2)).toBe(message.encoded(2))
    expect(message.encoded(2)?.data.toString('utf8', 5)).toBe('te{"id":"i"}{}')
  })

  it('fall back to text when a name is too long for its length byte', () => {
    const encoded = userBroadcast('t', 'e'.repeat(300), '{}').encoded(2)
    expect(encoded?.isBinary).toBe(false)
    expect(JSON.parse(String(encoded?.data))[4].event).toHaveLength(300)
  })
})
