import { type Assignment, countingHandIns, type Part } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'

/** The plan as a part to be handed in: the one that is due next; when none is ahead any more, the last one. */
export function planPart(assignments: readonly Assignment[], now: Date): Part | null {
  const parts = assignments
    .flatMap((assignment) => assignment.parts)
    .filter(({ kind, dueLocal }) => kind === 'plan' && dueLocal !== null)
    .toSorted((a, b) => ((a.dueLocal ?? '') < (b.dueLocal ?? '') ? -1 : 1))
  const ahead = parts.filter(({ dueLocal }) => !isOver(dueLocal, now))
  // What is handed in already is spoken of until something else is due.
  const open = ahead.find(({ handIns }) => countingHandIns(handIns).length === 0)
  return open ?? ahead[0] ?? parts.at(-1) ?? null
}
