import type { RowKey } from '../text/types.ts'
import type { Presence } from './presence.ts'

/**
 * How long what is typed is gathered before the next telling, in milliseconds. Every key costs a message to each page,
 * of which a hosted project has a number a second: VITE_TYPING_UPDATES=gathered keeps them few. Whoever hosts Realtime
 * themselves, as the local stack does, sends every key.
 */
export function updateInterval(presence: Presence, { table, id }: RowKey): number {
  if (import.meta.env?.VITE_TYPING_UPDATES !== 'gathered') return 0
  const isInRow = [...presence.values()].some(
    ({ place }) => place?.key.table === table && place.key.id === id,
  )
  return isInRow ? 350 : 2000
}
