import type { Channel } from './channel.ts'
import { knownWrite } from './channel-broadcast.ts'
import { reply } from './channel-context.ts'
import { type ClientFrame, isRecord } from './frames.ts'
import { sendPresence } from './hub.ts'

/** `track` and `untrack`; more calls than the limit close the channel. */
export function handlePresence(channel: Channel, frame: ClientFrame): void | Promise<void> {
  const { event, payload = {} } = isRecord(frame.payload) ? frame.payload : {}
  if (!channel.presenceLimit.take()) return channel.shutdown('Client presence rate limit exceeded')
  switch (typeof event === 'string' ? event.toLowerCase() : event) {
    case 'track':
      return track(channel, frame, payload)
    case 'untrack':
      if (channel.room) sendPresence(channel.room, channel.room.presence.untrack(channel))
      return channel.connection.sendFrame(reply(frame, 'ok'))
    default:
      return channel.connection.sendFrame(reply(frame, 'error', { reason: 'unknown presence event' }))
  }
}

async function track(channel: Channel, frame: ClientFrame, payload: unknown): Promise<void> {
  const refuse = (reason: string) => channel.connection.sendFrame(reply(frame, 'error', { reason }))
  if (!isRecord(payload)) return refuse('Presence track payload must be a map')
  if (Buffer.byteLength(JSON.stringify(payload)) > channel.context.limits.payloadBytes) {
    return channel.shutdown('Track message size exceeded')
  }
  const write = await knownWrite(channel)
  if (channel.isClosed) return
  if (!write.presence) return refuse('You do not have permissions to track presence')
  if (!channel.presenceEnabled) await allowReading(channel)
  if (channel.isClosed || !channel.room) return
  const diff = channel.room.presence.track(channel, channel.config.presenceKey, payload)
  channel.connection.sendFrame(reply(frame, 'ok'))
  sendPresence(channel.room, diff)
  if (!channel.presenceEnabled) enable(channel)
}

/** A channel that joined without presence was not asked about it then: now it takes part. */
async function allowReading({ access, config, context, name }: Channel): Promise<void> {
  if (!access || !config.isPrivate) return
  const { presence } = await context.store.readPermissions(name, access.claims, true)
  access.read = { ...access.read, presence }
}

function enable(channel: Channel): void {
  channel.presenceEnabled = true
  if (channel.room && channel.readsPresence) channel.push('presence_state', channel.room.presence.state())
}
