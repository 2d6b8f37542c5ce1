import { randomUUID } from 'node:crypto'
import { isRecord } from './frames.ts'

/** What a client asks for when it joins a topic. */
export interface JoinConfig {
  isPrivate: boolean
  hearsItself: boolean
  wantsAck: boolean
  wantsReplicationReady: boolean
  presenceKey: string
  presenceEnabled: boolean
  replay: { since: number; limit: number } | 'invalid' | null
  accessToken: string | null
}

/** Reads the payload of `phx_join` leniently, as the hosted server does: what it cannot read is left out. */
export function parseJoin(payload: unknown): JoinConfig {
  const join = record(payload)
  const config = record(join.config)
  const broadcast = record(config.broadcast)
  const presence = record(config.presence)
  return {
    isPrivate: flag(config.private),
    hearsItself: flag(broadcast.self),
    wantsAck: flag(broadcast.ack),
    wantsReplicationReady: flag(broadcast.replication_ready),
    presenceKey: presenceKey(presence.key),
    // Clients from before the flag send no presence settings at all, and expect presence.
    presenceEnabled: isRecord(config.presence) ? flag(presence.enabled) : true,
    replay: parseReplay(broadcast.replay),
    accessToken: text(join.access_token) ?? text(join.user_token),
  }
}

function parseReplay(value: unknown): JoinConfig['replay'] {
  if (value === undefined || value === null) return null
  const { since = 0, limit = 10 } = record(value)
  return Number.isInteger(since) && Number.isInteger(limit)
    ? { since: Number(since), limit: Number(limit) }
    : 'invalid'
}

/** Text, a number or a boolean; anything else, the empty text too, is replaced by a key of its own. */
function presenceKey(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain && value !== '' ? String(value) : randomUUID()
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function flag(value: unknown): boolean {
  return value === true || value === 'true'
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
