import { type Access, Refusal, requestAccess, unauthorised } from './access.ts'
import type { Channel } from './channel.ts'
import { knownWrite } from './channel-broadcast.ts'
import { refuseLater, reply } from './channel-context.ts'
import { type ClientFrame, isRecord } from './frames.ts'
import type { Outgoing } from './outgoing.ts'
import { messageOf } from './stored-messages.ts'
import { expiryMessage } from './tokens.ts'

const MAX_EXPIRY_CHECK_MS = 5 * 60_000

/** Runs a join to its reply; a refused one is answered late and leaves nothing behind. */
export async function joinChannel(channel: Channel, join: ClientFrame): Promise<void> {
  try {
    channel.access = await accessFor(channel, channel.token)
    if (channel.isClosed) return
    channel.room = channel.context.hub.enter(channel.name, channel.config.isPrivate, channel)
    const replayed = await replayFor(channel, channel.access)
    if (!channel.isClosed) admit(channel, join, replayed)
  } catch (error) {
    if (!(error instanceof Refusal)) console.error('realtime: a join failed:', error)
    channel.close()
    const reason = error instanceof Refusal ? error.reason : 'Unknown Error on Channel'
    refuseLater(channel.context, channel.connection, join, reason)
  }
}

function admit(channel: Channel, join: ClientFrame, replayed: Outgoing[]): void {
  channel.connection.sendFrame(reply(join, 'ok', { postgres_changes: [] }))
  const replayedIds = new Set(replayed.map((message) => message.id))
  const early = channel.takeEarly().filter(({ id }) => id === undefined || !replayedIds.has(id))
  for (const message of [...replayed, ...early]) channel.send(message)
  if (channel.room && channel.readsPresence) channel.push('presence_state', channel.room.presence.state())
  if (channel.config.wantsReplicationReady) {
    const message = 'Replication connection established'
    channel.push('system', { extension: 'system', status: 'ok', message, channel: channel.name })
  }
  grant(channel)
}

/** Asks at once what may be written, so that the first key does not wait for what the database is doing then. */
function grant(channel: Channel): void {
  void knownWrite(channel)
  watchExpiry(channel)
}

/**
 * A new token for a joined channel: the policies are asked again. What could be read and no longer can closes the
 * channel.
 */
export async function refreshToken(channel: Channel, payload: unknown): Promise<void> {
  const token = isRecord(payload) ? payload.access_token : null
  if (typeof token !== 'string' || token === channel.token || channel.context.tokens.isApiKey(token)) return
  try {
    const before = channel.access?.read
    const access = await accessFor(channel, token)
    if (channel.isClosed) return
    if ((before?.broadcast && !access.read.broadcast) || (before?.presence && !access.read.presence)) {
      throw new Refusal(
        'Unauthorized',
        `You no longer have permission to read from this Channel topic: ${channel.name}`,
      )
    }
    channel.access = access
    channel.token = token
    grant(channel)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    channel.shutdown(error.message)
  }
}

function accessFor(channel: Channel, token: string | null): Promise<Access> {
  const { store, tokens } = channel.context
  return requestAccess(store, tokens, {
    name: channel.name,
    isPrivate: channel.config.isPrivate,
    withPresence: channel.presenceEnabled,
    token,
    apiClaims: channel.connection.apiClaims,
  })
}

async function replayFor(channel: Channel, access: Access): Promise<Outgoing[]> {
  const { replay, isPrivate } = channel.config
  if (!replay) return []
  if (!isPrivate) throw new Refusal('UnableToReplayMessages', 'Replay is not allowed for public channels')
  if (replay === 'invalid') throw new Refusal('UnableToReplayMessages', 'Replay params are not valid')
  if (!access.read.broadcast) throw unauthorised(channel.name)
  const rows = await channel.context.store.replay(channel.name, replay.since, replay.limit)
  return rows.map((row) => messageOf(row, { replayed: true }))
}

/** Looks at the token again when it ends, and at least every five minutes: the clock may have been set. */
function watchExpiry(channel: Channel): void {
  clearTimeout(channel.expiryTimer)
  const claims = channel.access?.claims
  if (channel.isClosed || claims?.exp === undefined) return
  const now = Date.now()
  const message = expiryMessage(claims, now)
  if (message) {
    channel.shutdown(message)
  } else {
    const wait = Math.min(MAX_EXPIRY_CHECK_MS, claims.exp * 1000 - now)
    channel.expiryTimer = setTimeout(() => watchExpiry(channel), wait).unref()
  }
}
