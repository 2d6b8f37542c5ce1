import type { RowKey } from '../text/types.ts'

/** Another person's open page: who, and in which field they are, if any. */
export interface Companion {
  /** The open page; one person may have several. */
  clientId: string
  userId: string
  place: FieldPlace | null
}

export interface FieldPlace {
  key: RowKey
  field: string
}

/** Which pages else are in the plan, and where; each as it says itself. */
export type Presence = ReadonlyMap<string, Companion>

/** The names of the school's leaders, by user id. */
export type Leaders = Readonly<Record<string, string>>

/** Pages kept track of at most: more than any school opens, and few enough for one that makes them up. */
const MOST_PAGES = 50

export const nobodyPresent: Presence = new Map()

/** Those who are present now, each where last heard of. */
export function present(presence: Presence, pages: readonly Omit<Companion, 'place'>[]): Presence {
  return new Map(
    pages.map((page) => [page.clientId, { ...page, place: presence.get(page.clientId)?.place ?? null }]),
  )
}

/** A page has said where its person is. */
export function heard(presence: Presence, companion: Companion): Presence {
  if (!presence.has(companion.clientId) && presence.size >= MOST_PAGES) return presence
  return new Map(presence).set(companion.clientId, companion)
}

/** Each person once, by name, however many pages they have open; only who leads the school, whatever a page says. */
export function peopleIn(presence: Presence, leaders: Leaders): { userId: string; name: string }[] {
  const ids = new Set([...presence.values()].map(({ userId }) => userId))
  return Object.entries(leaders)
    .filter(([userId]) => ids.has(userId))
    .map(([userId, name]) => ({ userId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** The people whose cursor is in a field. */
export const peopleAt = (presence: Presence, leaders: Leaders, place: FieldPlace) =>
  peopleIn(new Map([...presence].filter(([, companion]) => isSamePlace(companion.place, place))), leaders)

export const isSamePlace = (a: FieldPlace | null, b: FieldPlace | null) =>
  a?.key.table === b?.key.table && a?.key.id === b?.key.id && a?.field === b?.field
