import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Leaders } from './plan-company.ts'
import { leadersQuery } from './plan-queries.ts'
import type { PlanSession } from './plan-session.ts'

const nobody: Leaders = {}

/** The school's leaders, for those who edit; asked for anew when somebody is there who was none of them. */
export function useLeaders(schoolId: string, session: PlanSession | null): Leaders {
  const { data, refetch } = useQuery({ ...leadersQuery(schoolId), enabled: session !== null })
  useEffect(() => {
    const asked = new Set<string>()
    const askFor = () => {
      for (const { userId } of session?.company.getSnapshot().values() ?? []) {
        if (!data || userId in data || asked.has(userId)) continue
        asked.add(userId)
        void refetch()
      }
    }
    askFor()
    return session?.company.subscribe(askFor)
  }, [session, data, refetch])
  return data ?? nobody
}
