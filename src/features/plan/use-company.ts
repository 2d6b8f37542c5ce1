import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { type FieldPlace, noCompany, peopleAt, peopleIn } from './plan-company.ts'
import { usePlan } from './plan-context.tsx'

const nobody = { subscribe: () => () => {}, getSnapshot: () => noCompany }

const followNetwork = (listener: () => void) => onlineManager.subscribe(listener)
const isOnline = () => onlineManager.isOnline()

/** The other people who have this plan open, or are in this field of it. Without network nobody can know: then no one. */
export function usePeople(place?: FieldPlace) {
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.session.company ?? nobody
  const company = useSyncExternalStore(subscribe, getSnapshot)
  const isKnown = useSyncExternalStore(followNetwork, isOnline)
  if (!editing || !isKnown) return []
  return place ? peopleAt(company, editing.leaders, place) : peopleIn(company, editing.leaders)
}
