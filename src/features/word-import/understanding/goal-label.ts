import { roleOf } from './column-roles.ts'

/** A goal over a table or across one, for all that stands below. */
export interface StandingGoal {
  role: 'longTerm' | 'shortTerm'
  text: string
}

const label =
  /^[^\p{L}\p{N}]*((?:(?:langsiktige?|kortsiktige?|overordn[ae]t?e?|long-term|short-term)\s+)?(?:(?:del|hoved|hovud)?mål|goal)(?:\s+på\s+(?:lang|kort|lengre)\s+sikt)?)\s*(?:\d{1,2}(?!\d)|[a-h](?!\p{L}))?\s*(?:[:.–-]\s*|$)(.*)$/isu

/** A goal that says itself that it is one: «Mål 2: Felles forståelse». Without a text it is told by what comes next. */
export function labelledGoal(text: string): StandingGoal | null {
  const found = label.exec(text.trim())
  if (!found) return null
  const role = roleOf(found[1] ?? '') === 'longTerm' ? 'longTerm' : 'shortTerm'
  return { role, text: (found[2] ?? '').trim() }
}

/** A goal in a column of goals, without what it says of itself: «Mål 1: …»; «Langsiktig mål: …» is one in any of them. */
export function goalInColumn(text: string, role: StandingGoal['role']): StandingGoal {
  const goal = labelledGoal(text)
  if (!goal?.text) return { role, text }
  const isShort = /^\W*(kort|del|short)/i.test(text)
  return { role: isShort ? 'shortTerm' : goal.role === 'longTerm' ? 'longTerm' : role, text: goal.text }
}
