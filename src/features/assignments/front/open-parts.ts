import { type Assignment, countingHandIns, type Part } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'

export interface OpenPart {
  assignment: Assignment
  part: Part & { dueLocal: string }
}

/** Parts whose deadline is ahead and that are not handed in, the first deadline first. */
export const openParts = (assignments: readonly Assignment[], now: Date): OpenPart[] =>
  assignments
    .flatMap((assignment) => assignment.parts.map((part) => ({ assignment, part })))
    .filter(
      (one): one is OpenPart =>
        one.part.dueLocal !== null &&
        !isOver(one.part.dueLocal, now) &&
        countingHandIns(one.part.handIns).length === 0,
    )
    .toSorted((a, b) => (a.part.dueLocal < b.part.dueLocal ? -1 : 1))
