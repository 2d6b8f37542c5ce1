import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { leadersQuery } from './leaders-queries.ts'
import type { Leaders } from './presence.ts'
import type { SchoolSession } from './school-session.ts'

const nobody: Leaders = {}

/** The school's leaders, for those who edit; asked for anew when somebody is there who was none of them. */
export function useLeaders(schoolId: string, session: SchoolSession | null): Leaders {
  const { data, refetch } = useQuery({ ...leadersQuery(schoolId), enabled: session !== null })
  useEffect(() => {
    const asked = new Set<string>()
    const askFor = () => {
      for (const { userId } of session?.presence.getSnapshot().values() ?? []) {
        if (!data || userId in data || asked.has(userId)) continue
        asked.add(userId)
        void refetch()
      }
    }
    askFor()
    return session?.presence.subscribe(askFor)
  }, [session, data, refetch])
  return data ?? nobody
}
