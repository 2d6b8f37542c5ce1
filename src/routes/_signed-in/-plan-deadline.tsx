import { getRouteApi } from '@tanstack/react-router'
import { PlanDeadline } from '../../features/assignments/handing-in/plan-deadline.tsx'
import { planStateOf } from '../../features/assignments/part/plan-state.ts'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** When the plan is due, and the way to hand it in, for its leaders. */
export function Deadline() {
  const { user } = school.useRouteContext()
  const { schoolId, rows, names, editing } = usePlan()
  return (
    <PlanDeadline
      schoolId={schoolId}
      userId={user.id}
      names={names}
      plan={planStateOf(rows, editing?.engine ?? null)}
    />
  )
}
