import { useSyncExternalStore } from 'react'
import { noCompany } from './plan-company.ts'
import { usePlan } from './plan-context.tsx'

const nobody = { subscribe: () => () => {}, getSnapshot: () => noCompany }

/** The other people who have this plan open, and where they are. */
export function useCompany() {
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.session.company ?? nobody
  return useSyncExternalStore(subscribe, getSnapshot)
}
