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
