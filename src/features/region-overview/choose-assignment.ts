interface Dated {
  id: string
  parts: { deadlines: { due_local: string }[] }[]
}

/**
 * The assignment that is asked for, or else the one whose next deadline is nearest; when all are over, the last.
 * `now` is the minute by the clock in Norway (2026-03-02T12:00), as deadlines are.
 */
export function chooseAssignment<T extends Dated>(
  assignments: T[],
  wanted: string | undefined,
  now: string,
): T | undefined {
  const asked = assignments.find(({ id }) => id === wanted)
  if (asked) return asked
  const [next] = assignments
    .filter((one) => nextDue(one, now) !== undefined)
    .toSorted((a, b) => (nextDue(a, now) ?? '').localeCompare(nextDue(b, now) ?? ''))
  return next ?? assignments.toSorted((a, b) => lastDue(a).localeCompare(lastDue(b))).at(-1)
}

const dues = ({ parts }: Dated) =>
  parts
    .flatMap(({ deadlines }) => deadlines)
    .map(({ due_local }) => due_local)
    .toSorted()

const nextDue = (assignment: Dated, now: string) => dues(assignment).find((due) => due.slice(0, 16) >= now)
const lastDue = (assignment: Dated) => dues(assignment).at(-1) ?? ''
