import type { RealtimeChannel, RealtimeChannelOptions, SupabaseClient } from '@supabase/supabase-js'

export interface Received {
  event: string
  payload: Record<string, unknown>
  meta?: { id: string; replayed?: boolean }
}

export interface TestChannel {
  channel: RealtimeChannel
  /** Broadcasts in the order of arrival. */
  received: Received[]
  /** `system` messages, as text. */
  system: string[]
  /** Every status that `subscribe` reported, with the message of an error. */
  statuses: string[]
}

/** Makes a channel that notes what it gets, and subscribes; resolves at the first status. */
export async function join(
  client: SupabaseClient,
  topic: string,
  config: RealtimeChannelOptions['config'] = {},
): Promise<TestChannel> {
  // Otherwise the first join of a new client goes out before its token is there.
  await client.realtime.setAuth()
  const channel = client.channel(topic, { config })
  const joined: TestChannel = { channel, received: [], system: [], statuses: [] }
  channel.on('broadcast', { event: '*' }, (message) => joined.received.push(message as unknown as Received))
  channel.on('system', {}, (message: { message: string }) => joined.system.push(message.message))
  await new Promise<void>((resolve) => {
    channel.subscribe((status, error) => {
      joined.statuses.push(error ? `${status} ${error.message}` : status)
      resolve()
    })
  })
  return joined
}

export function send(channel: RealtimeChannel, event: string, payload: object): Promise<string> {
  return channel.send({ type: 'broadcast', event, payload })
}

export const events = ({ received }: TestChannel): string[] => received.map(({ event }) => event)
