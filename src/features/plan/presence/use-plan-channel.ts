import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PlanSession } from '../saving/plan-session.ts'

/** Joins the plan's channels once the plan can be read; until then, and without them, everything works by itself. */
export function usePlanChannel(schoolId: string, session: PlanSession | null) {
  const queryClient = useQueryClient()
  useEffect(() => {
    let isGone = false
    let leave = () => {}
    void import('./plan-channel.ts').then(({ followPlan, keepPresence }) => {
      if (isGone) return
      const ends = [followPlan(queryClient, schoolId, session)]
      if (session) ends.push(keepPresence(session, schoolId))
      leave = () => {
        for (const end of ends) end()
      }
    })
    return () => {
      isGone = true
      leave()
    }
  }, [queryClient, schoolId, session])
}
