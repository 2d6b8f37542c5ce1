/**
 * The wire format of Phoenix sockets as realtime-js speaks it: JSON text frames in two versions, and in
 * version 2 a binary push (kind 3) whose body is never parsed on its way through.
 */
export type Version = 1 | 2

export interface Frame {
  joinRef: string | null
  ref: string | null
  topic: string
  event: string
  payload: unknown
}

/** A frame from a client; `push` is there when it was a binary broadcast (then `payload` is undefined). */
export interface ClientFrame extends Frame {
  /** Its length as it came. */
  bytes: number
  push?: UserPush
}

/** The parts of a binary broadcast, as views on the received bytes. */
export interface UserPush {
  /** Topic and event lie next to each other in the incoming frame, as they do in the outgoing one. */
  topicAndEvent: Buffer
  topicBytes: number
  eventBytes: number
  isJson: boolean
  body: Buffer
}

export class MalformedFrame extends Error {}

const PUSH_KIND = 3
const PUSH_HEADER = 7

/** One text frame of the given version. */
export function encodeText(version: Version, frame: Frame): string {
  return encodeJson(version, frame, JSON.stringify(frame.payload))
}

/** As `encodeText`, with a payload that is JSON already. */
export function encodeJson(version: Version, frame: Omit<Frame, 'payload'>, payload: string): string {
  const [joinRef, ref, topic, event] = [frame.joinRef, frame.ref, frame.topic, frame.event].map((part) =>
    JSON.stringify(part),
  )
  return version === 2
    ? `[${joinRef},${ref},${topic},${event},${payload}]`
    : `{"join_ref":${joinRef},"ref":${ref},"topic":${topic},"event":${event},"payload":${payload}}`
}

/** Reads a text frame; throws `MalformedFrame` on anything that is not one. */
export function decodeText(version: Version, data: Buffer | string): ClientFrame {
  const value = parseJson(data.toString())
  const parts =
    version === 2
      ? value
      : isRecord(value) && ['join_ref', 'ref', 'topic', 'event', 'payload'].map((key) => value[key])
  if (!Array.isArray(parts) || parts.length !== 5) throw new MalformedFrame('not a message')
  const [joinRef, ref, topic, event, payload] = parts
  if (typeof topic !== 'string' || typeof event !== 'string') throw new MalformedFrame('no topic or event')
  return { joinRef: toRef(joinRef), ref: toRef(ref), topic, event, payload, bytes: data.length }
}

/** Reads a binary push: `03 |join_ref|ref|topic|event|meta|enc` as bytes, the five strings, the body. */
export function decodeBinary(bytes: Buffer): ClientFrame {
  if (bytes.length < PUSH_HEADER || bytes[0] !== PUSH_KIND) throw new MalformedFrame('unknown binary kind')
  const topicBytes = bytes.readUInt8(3)
  const eventBytes = bytes.readUInt8(4)
  const encoding = bytes.readUInt8(6)
  const refAt = PUSH_HEADER + bytes.readUInt8(1)
  const topicAt = refAt + bytes.readUInt8(2)
  const eventAt = topicAt + topicBytes
  const metaAt = eventAt + eventBytes
  const bodyAt = metaAt + bytes.readUInt8(5)
  if (bodyAt > bytes.length || (encoding !== 0 && encoding !== 1)) throw new MalformedFrame('cut short')
  return {
    joinRef: bytes.toString('utf8', PUSH_HEADER, refAt) || null,
    ref: bytes.toString('utf8', refAt, topicAt) || null,
    topic: bytes.toString('utf8', topicAt, eventAt),
    event: 'broadcast',
    payload: undefined,
    bytes: bytes.length,
    push: {
      topicAndEvent: bytes.subarray(topicAt, metaAt),
      topicBytes,
      eventBytes,
      isJson: encoding === 1,
      body: bytes.subarray(bodyAt),
    },
  }
}

function toRef(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new MalformedFrame('a reference is a string')
}

/** JSON or `MalformedFrame`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new MalformedFrame('not JSON')
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
