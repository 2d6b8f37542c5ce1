import { encodeJson, parseJson, type UserPush, type Version } from './frames.ts'

export interface Encoded {
  data: Buffer
  isBinary: boolean
}

/** A message to many sockets: encoded once for each protocol version that somebody listens with. */
export interface Outgoing {
  /** Set for messages out of the database, so that a replayed one is not delivered twice. */
  readonly id: string | undefined
  /** Null when that version cannot carry it (raw bytes in version 1) or the sender's JSON is broken. */
  encoded(version: Version): Encoded | null
}

const BROADCAST_KIND = 4
const MAX_BYTES = 255

/** Any server event with a payload that is JSON already. */
export function jsonMessage(topic: string, event: string, payload: string, id?: string): Outgoing {
  return memoised((version) => textFrame(version, topic, event, payload), id)
}

/** A broadcast made here (database or HTTP); `body` is JSON text, or bytes that only version 2 can carry. */
export function userBroadcast(
  topic: string,
  event: string,
  body: string | Buffer,
  meta?: Record<string, unknown> & { id: string },
): Outgoing {
  const asText = (version: Version) =>
    typeof body === 'string' ? textFrame(version, topic, 'broadcast', envelope(event, body, meta)) : null
  const asBinary = () =>
    binaryFrame(
      Buffer.from(topic),
      Buffer.from(event),
      meta ? Buffer.from(JSON.stringify(meta)) : Buffer.alloc(0),
      body,
    )
  return memoised((version) => (version === 2 ? (asBinary() ?? asText(2)) : asText(1)), meta?.id)
}

/** A client's binary push, passed on with a new header: neither its event nor its body is looked at. */
export function forwardedPush(topic: string, push: UserPush): Outgoing {
  return memoised((version) => {
    if (version === 2) return forwardedFrame(push)
    if (!push.isJson) return null
    const body = push.body.toString()
    try {
      // Version 1 has no envelope around the body, so broken JSON would break the whole frame.
      parseJson(body)
    } catch {
      return null
    }
    const event = push.topicAndEvent.toString('utf8', push.topicBytes)
    return textFrame(1, topic, 'broadcast', envelope(event, body))
  })
}

function memoised(encode: (version: Version) => Encoded | null, id?: string): Outgoing {
  const cache: { [version in Version]?: Encoded | null } = {}
  return {
    id,
    encoded(version) {
      let value = cache[version]
      if (value === undefined) {
        value = encode(version)
        cache[version] = value
      }
      return value
    },
  }
}

function envelope(event: string, payload: string, meta?: Record<string, unknown>): string {
  const tail = meta ? `,"meta":${JSON.stringify(meta)}` : ''
  return `{"type":"broadcast","event":${JSON.stringify(event)},"payload":${payload}${tail}}`
}

function textFrame(version: Version, topic: string, event: string, payload: string): Encoded {
  const text = encodeJson(version, { joinRef: null, ref: null, topic, event }, payload)
  return { data: Buffer.from(text), isBinary: false }
}

/** Null when a name does not fit its length byte. */
function binaryFrame(topic: Buffer, event: Buffer, meta: Buffer, body: string | Buffer): Encoded | null {
  if (topic.length > MAX_BYTES || event.length > MAX_BYTES || meta.length > MAX_BYTES) return null
  const encoding = typeof body === 'string' ? 1 : 0
  const header = Buffer.from([BROADCAST_KIND, topic.length, event.length, meta.length, encoding])
  return { data: Buffer.concat([header, topic, event, meta, Buffer.from(body)]), isBinary: true }
}

function forwardedFrame(push: UserPush): Encoded {
  const { topicAndEvent, body } = push
  const data = Buffer.allocUnsafe(5 + topicAndEvent.length + body.length)
  data[0] = BROADCAST_KIND
  data[1] = push.topicBytes
  data[2] = push.eventBytes
  data[3] = 0
  data[4] = push.isJson ? 1 : 0
  topicAndEvent.copy(data, 5)
  body.copy(data, 5 + topicAndEvent.length)
  return { data, isBinary: true }
}
