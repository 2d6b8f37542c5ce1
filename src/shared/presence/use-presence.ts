import { onlineManager } from '@tanstack/react-query'
import { use, useSyncExternalStore } from 'react'
import { type FieldPlace, nobodyPresent, type Presence, peopleAt, peopleIn } from './presence.ts'
import { SessionContext } from './session-context.tsx'

export interface Person {
  userId: string
  name: string
}

const nobody = { subscribe: () => () => {}, getSnapshot: () => nobodyPresent }

const followNetwork = (listener: () => void) => onlineManager.subscribe(listener)
const isOnline = () => onlineManager.isOnline()

/** Without network nobody can know who is there: then no one. */
function usePresence<T>(select: (presence: Presence) => T) {
  const value = use(SessionContext)
  const { subscribe, getSnapshot } = value?.session.presence ?? nobody
  const selected = useSyncExternalStore(subscribe, () => select(getSnapshot()))
  const isKnown = useSyncExternalStore(followNetwork, isOnline)
  return { selected, leaders: (isKnown && value?.leaders) || {} }
}

/** The other people who have a page of this school open, or are in this field. */
export function usePeople(place?: FieldPlace): Person[] {
  const { selected, leaders } = usePresence((presence) => presence)
  return place ? peopleAt(selected, leaders, place) : peopleIn(selected, leaders)
}

/** The other people whose cursor is in one of these rows, each with the field it is in. Renders anew only when that changes. */
export function usePeopleInRow(rowIds: readonly string[]): (Person & { field: string })[] {
  const { selected, leaders } = usePresence((presence) =>
    [...presence.values()]
      .flatMap(({ userId, place }) =>
        place && rowIds.includes(place.key.id) ? `${userId} ${place.field}` : [],
      )
      .join(','),
  )
  if (selected === '') return []
  const found = new Map(selected.split(',').map((place) => place.split(' ') as [string, string]))
  return [...found].flatMap(([userId, field]) => {
    const name = leaders[userId]
    return name === undefined ? [] : { userId, name, field }
  })
}
