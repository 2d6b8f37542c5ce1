import { roleOf } from './column-roles.ts'

/** A goal over a table or across one, for all that stands below. */
export interface StandingGoal {
  role: 'longTerm' | 'shortTerm'
  text: string
}

const label =
  /^\s*((?:(?:langsiktige?|kortsiktige?|overordn[ae]t?e?|long-term|short-term)\s+)?(?:(?:del|hoved|hovud)?mål|goal)(?:\s+på\s+(?:lang|kort|lengre)\s+sikt)?)\s*(?:\d{1,2}(?!\d))?\s*(?:[:.–-]\s*|$)(.*)$/isu

/** A goal that says itself that it is one: «Mål 2: Felles forståelse». Without a text it is told by what comes next. */
export function labelledGoal(text: string): StandingGoal | null {
  const found = label.exec(text.trim())
  if (!found) return null
  const role = roleOf(found[1] ?? '') === 'longTerm' ? 'longTerm' : 'shortTerm'
  return { role, text: (found[2] ?? '').trim() }
}
