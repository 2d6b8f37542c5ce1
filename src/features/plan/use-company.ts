import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { noCompany } from './plan-company.ts'
import { usePlan } from './plan-context.tsx'

const nobody = { subscribe: () => () => {}, getSnapshot: () => noCompany }

const followNetwork = (listener: () => void) => onlineManager.subscribe(listener)
const isOnline = () => onlineManager.isOnline()

/** The other people who have this plan open, and where they are. Without network nobody can know: then no one. */
export function useCompany() {
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.session.company ?? nobody
  const company = useSyncExternalStore(subscribe, getSnapshot)
  return useSyncExternalStore(followNetwork, isOnline) ? company : noCompany
}
