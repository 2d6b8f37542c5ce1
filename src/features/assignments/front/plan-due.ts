import type { Assignment } from '../model/assignment-model.ts'
import { openParts } from './open-parts.ts'

/** The day (YYYY-MM-DD) the plan is to be handed in next: the first deadline that is ahead and not met. */
export const planDueOn = (assignments: readonly Assignment[], now: Date): string | null =>
  openParts(assignments, now)
    .find(({ part }) => part.kind === 'plan')
    ?.part.dueLocal.slice(0, 10) ?? null
