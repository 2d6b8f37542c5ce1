import type { RowKey } from '../text/types.ts'
import type { Presence } from './presence.ts'

/**
 * How long what is typed is gathered before the next telling, in milliseconds. Every key costs a message to each page,
 * of which a hosted project has a number a second: VITE_TYPING_UPDATES=gathered keeps them few. Whoever hosts Realtime
 * themselves, as the local stack does, sends every key.
 */
export const updateInterval = (presence: Presence, key: RowKey): number =>
  import.meta.env?.VITE_TYPING_UPDATES === 'gathered' ? gatheredInterval(presence, key) : 0

/** Within the messages of a hosted project; shorter while a colleague is in the same row. */
export function gatheredInterval(presence: Presence, { table, id }: RowKey): number {
  const isInRow = [...presence.values()].some(
    ({ place }) => place?.key.table === table && place.key.id === id,
  )
  return isInRow ? 350 : 2000
}
