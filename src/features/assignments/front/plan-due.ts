import { type Assignment, countingHandIns } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'

/** The day (YYYY-MM-DD) the plan is to be handed in next: the first deadline that is ahead and not met. */
export function planDueOn(assignments: readonly Assignment[], now: Date): string | null {
  const days = assignments
    .flatMap(({ parts }) => parts)
    .filter(({ kind, dueLocal, handIns }) => {
      const isOpen = !isOver(dueLocal, now) && countingHandIns(handIns).length === 0
      return kind === 'plan' && isOpen
    })
    .flatMap(({ dueLocal }) => dueLocal?.slice(0, 10) ?? [])
  return days.sort()[0] ?? null
}
