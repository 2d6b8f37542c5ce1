import { createContext, use } from 'react'
import type { Assignment } from './assignments-queries.ts'

export interface Region {
  id: string
  name: string
}

export interface Editing {
  userId: string
  /** The caller's own regions, by name. */
  regions: Region[]
  assignment: Assignment
  /** False when other facilitators' regions share the texts, the parts and the questions. */
  canEditTexts: boolean
  /** Gatherings whose names the caller may change. */
  editableIds: string[]
  /** Reads anew what is shown, after a change. */
  refresh: () => Promise<void>
  /** Tells those who do not see it what an action has done. */
  say: (what: string) => void
  /** Says whom a change of a published part concerns; resolves to whether to go on. */
  confirmChange: (partId: string) => Promise<boolean>
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const value = use(EditingContext)
  if (!value) throw new Error('AssignmentLayout is missing')
  return value
}
