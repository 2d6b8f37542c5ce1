import type { LineAnswer } from '../admin-mutations.ts'
import type { AdminMessages } from '../texts/nb.ts'
import type { ImportLine } from './import-table.ts'

/** A line, and what the database says of it. */
export interface CheckedLine {
  line: ImportLine
  answer: LineAnswer
}

export function matchAnswers(lines: ImportLine[], answers: LineAnswer[]): CheckedLine[] {
  const byPlace = new Map(answers.map((answer) => [answer.line, answer]))
  return lines.flatMap((line, index) => {
    const answer = byPlace.get(index + 1)
    return answer ? [{ line, answer }] : []
  })
}

/** How many schools and invitations come of it. */
export const countNew = (answers: LineAnswer[]) => ({
  schools: answers.filter((answer) => answer.school_is_new && !answer.problem).length,
  invitations: answers.filter((answer) => answer.invitation === 'invited').length,
})

/** What happens with a line, or what is wrong with it. */
export function lineOutcome(
  { problem, school_is_new, invitation }: LineAnswer,
  text: AdminMessages['import'],
): string {
  const { problems, invitations } = text
  if (problem) return problem in problems ? problems[problem as keyof typeof problems] : problems.unknown
  return text.outcomeOf(
    school_is_new ? text.newSchool : text.knownSchool,
    invitations[invitation as keyof typeof invitations] ?? invitations.none,
  )
}
