import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SchoolSession } from '../../../shared/presence/school-session.ts'

/** Joins the plan's channels once the plan can be read; until then, and without them, everything works by itself. */
export function usePlanChannel(schoolId: string, session: SchoolSession | null) {
  const queryClient = useQueryClient()
  useEffect(() => {
    let isGone = false
    let leave = () => {}
    void import('./plan-channel.ts').then(({ followPlan }) => {
      if (!isGone) leave = followPlan(queryClient, schoolId, session)
    })
    return () => {
      isGone = true
      leave()
    }
  }, [queryClient, schoolId, session])
}
