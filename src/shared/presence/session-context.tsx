import { createContext, use } from 'react'
import type { Leaders } from './presence.ts'
import type { SchoolSession } from './school-session.ts'

interface SessionContextValue {
  session: SchoolSession
  leaders: Leaders
}

/** This page among those of the school's other leaders; null for those who only read. */
export const SessionContext = createContext<SessionContextValue | null>(null)

/** For parts that are drawn only for the school's leaders. */
export function useSchoolSession(): SchoolSession {
  const value = use(SessionContext)
  if (!value) throw new Error('This part is only for those who lead the school')
  return value.session
}
