import { createContext, use, useSyncExternalStore } from 'react'
import { Subject } from '../../../shared/text/observable.ts'

/** Of the field that one looks for something with. */
export const FIND_INPUT_ID = 'find-in-plan'

/** The actions that are shown while one looks for something; null: all of them. */
export type Found = Subject<ReadonlySet<string> | null>

export const FindingContext = createContext<Found>(new Subject<ReadonlySet<string> | null>(null))

export const useFinding = () => use(FindingContext)

export function useIsFound(actionId: string): boolean {
  const found = useFinding()
  return useSyncExternalStore(found.subscribe, () => found.getSnapshot()?.has(actionId) ?? true)
}
