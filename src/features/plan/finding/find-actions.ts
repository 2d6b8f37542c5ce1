import { isDue } from '../../../shared/plan/checkpoints.ts'
import { fieldText } from '../../../shared/plan/plan-rows.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'

export const findChoices = ['withoutAssumption', 'withoutReflection', 'checkpointNow', 'newFeedback'] as const
export type FindChoice = (typeof findChoices)[number]

export interface Wanted {
  query: string
  choices: ReadonlySet<FindChoice>
  /** YYYY-MM-DD. */
  today: string
  /** Whether something new is said about this row. */
  hasNews: (rowId: string) => boolean
}

/** The actions that have all the words, in their own texts or their goals', and are all that is chosen; null: all of them. */
export function findActions(actions: readonly PlacedAction[], wanted: Wanted): ReadonlySet<string> | null {
  const words = wanted.query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  if (words.length === 0 && wanted.choices.size === 0) return null
  const isFound = (placed: PlacedAction) =>
    isChosen(placed, wanted) && (isNumber(placed, wanted.query) || hasAll(placed, words))
  return new Set(actions.filter(isFound).map(({ action }) => action.id))
}

const isNumber = ({ number }: PlacedAction, query: string) => query.trim() === String(number)

function isChosen({ action, reflections }: PlacedAction, { choices, today, hasNews }: Wanted): boolean {
  if (choices.has('withoutAssumption') && action.assumption.trim() !== '') return false
  if (choices.has('withoutReflection') && reflections.length > 0) return false
  if (choices.has('checkpointNow') && !reflections.some((row) => isDue(row, today))) return false
  return !choices.has('newFeedback') || [action, ...reflections].some(({ id }) => hasNews(id))
}

const texts = [
  'body',
  'assumption',
  'teacher_support',
  'responsible',
  'timeframe',
  'expectation',
  'outcome',
  'evidence',
]

function hasAll({ action, goal, longTerm, reflections }: PlacedAction, words: readonly string[]): boolean {
  const rows = [longTerm, goal, action, ...reflections]
  const all = rows.flatMap((row) => texts.map((field) => fieldText(row, field)))
  const text = all.join('\n').toLocaleLowerCase('nb')
  return words.every((word) => text.includes(word))
}
