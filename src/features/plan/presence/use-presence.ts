import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { usePlan } from '../saving/plan-context.tsx'
import { type FieldPlace, nobodyPresent, peopleAt, peopleIn } from './presence.ts'

const nobody = { subscribe: () => () => {}, getSnapshot: () => nobodyPresent }

const followNetwork = (listener: () => void) => onlineManager.subscribe(listener)
const isOnline = () => onlineManager.isOnline()

/** The other people who have this plan open, or are in this field of it. Without network nobody can know: then no one. */
export function usePeople(place?: FieldPlace) {
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.session.presence ?? nobody
  const presence = useSyncExternalStore(subscribe, getSnapshot)
  const isKnown = useSyncExternalStore(followNetwork, isOnline)
  if (!editing || !isKnown) return []
  return place ? peopleAt(presence, editing.leaders, place) : peopleIn(presence, editing.leaders)
}

/** The other people whose cursor is in one of these rows, each with the field it is in. Renders anew only when that changes. */
export function usePeopleInRow(rowIds: readonly string[]) {
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.session.presence ?? nobody
  const places = useSyncExternalStore(subscribe, () =>
    [...getSnapshot().values()]
      .flatMap(({ userId, place }) =>
        place && rowIds.includes(place.key.id) ? `${userId} ${place.field}` : [],
      )
      .join(','),
  )
  const isKnown = useSyncExternalStore(followNetwork, isOnline)
  if (!editing || !isKnown || places === '') return []
  const found = new Map(places.split(',').map((place) => place.split(' ') as [string, string]))
  return [...found].flatMap(([userId, field]) => {
    const name = editing.leaders[userId]
    return name === undefined ? [] : { userId, name, field }
  })
}
