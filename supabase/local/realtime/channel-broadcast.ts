import type { Access } from './access.ts'
import { type Permissions, reportUnexpected } from './authorisation.ts'
import type { Channel } from './channel.ts'
import { reply } from './channel-context.ts'
import { type ClientFrame, isRecord } from './frames.ts'
import { broadcast } from './hub.ts'
import { forwardedPush, jsonMessage, type Outgoing } from './outgoing.ts'

/** Passes a broadcast on; synchronous once the right to write is known. */
export function handleBroadcast(channel: Channel, frame: ClientFrame): void | Promise<void> {
  const write = channel.access?.write
  if (write) return send(channel, frame, write)
  return knownWrite(channel).then((known) => send(channel, frame, known))
}

const nothing: Permissions = { broadcast: false, presence: false }

/** What may be written, from the database until it is known. An SQL error is no, but is not remembered. */
export async function knownWrite(channel: Channel): Promise<Permissions> {
  const { access } = channel
  if (!access) return nothing
  if (access.write) return access.write
  access.writeAsked ??= askWrite(channel, access)
  return access.writeAsked
}

async function askWrite({ context, name }: Channel, access: Access): Promise<Permissions> {
  try {
    access.write = await context.store.writePermissions(name, access.claims)
    return access.write
  } catch (error) {
    reportUnexpected('write', name, error)
    return nothing
  } finally {
    access.writeAsked = undefined
  }
}

function send(channel: Channel, frame: ClientFrame, write: Permissions): void {
  const { room, config, context } = channel
  // Without permission there is no reply, even if one was asked for.
  if (!room || channel.isClosed || !write.broadcast) return
  if (!channel.messageLimit.take()) {
    channel.shutdown('Too many messages per second')
    return
  }
  const [message, bytes] = prepare(channel, frame)
  const fits = bytes <= context.limits.payloadBytes
  if (message && fits) broadcast(room, message, config.hearsItself ? null : channel)
  if (!config.wantsAck) return
  const answer = fits ? reply(frame, 'ok') : reply(frame, 'error', { reason: 'payload_size_exceeded' })
  channel.connection.sendFrame(answer)
}

/** The message, or null when the frame holds none, and the size of its payload in bytes. */
function prepare(channel: Channel, frame: ClientFrame): [Outgoing | null, number] {
  if (frame.push) return [forwardedPush(channel.topic, frame.push), frame.push.body.length]
  if (!isRecord(frame.payload)) return [null, 0]
  const json = JSON.stringify(frame.payload)
  return [jsonMessage(channel.topic, 'broadcast', json), Buffer.byteLength(json)]
}
