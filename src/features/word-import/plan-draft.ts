import type { Enums } from '../../database.types.ts'

/** A plan that has been read and not yet written anywhere, nested as the form shows it. */
export interface DraftLongTerm {
  body: string
  shortTerm: DraftShortTerm[]
}

export interface DraftShortTerm {
  body: string
  actions: DraftAction[]
}

export interface DraftAction {
  body: string
  assumption: string
  teacherSupport: string
  responsible: string
  timeframe: string
  status: Enums<'action_status'> | null
  reflections: DraftReflection[]
}

export interface DraftReflection {
  /** YYYY-MM-DD; null when the file does not say. */
  reflectedOn: string | null
  outcome: string
  evidence: string
  verdict: Enums<'reflection_verdict'> | null
}

export const emptyAction = (): DraftAction => ({
  body: '',
  assumption: '',
  teacherSupport: '',
  responsible: '',
  timeframe: '',
  status: null,
  reflections: [],
})

/** Most characters the database takes in each text. */
const LONG = 10_000
const SHORT = 1_000

export interface TooLong {
  text: string
  /** By how many characters. */
  over: number
}

/** Texts that are longer than the database takes; nothing is cut. */
export function tooLongTexts(plan: readonly DraftLongTerm[]): TooLong[] {
  const shortTerm = plan.flatMap((goal) => goal.shortTerm)
  const actions = shortTerm.flatMap((goal) => goal.actions)
  const reflections = actions.flatMap((action) => action.reflections)
  const long = [
    ...[...plan, ...shortTerm].map(({ body }) => body),
    ...actions.flatMap(({ body, assumption, teacherSupport }) => [body, assumption, teacherSupport]),
    ...reflections.flatMap(({ outcome, evidence }) => [outcome, evidence]),
  ]
  const short = actions.flatMap(({ responsible, timeframe }) => [responsible, timeframe])
  return [...long.flatMap((text) => over(text, LONG)), ...short.flatMap((text) => over(text, SHORT))]
}

/** As the database counts: a character outside the first plane is one. */
const over = (text: string, most: number): TooLong[] =>
  text.length > most && [...text].length > most ? [{ text, over: [...text].length - most }] : []

export const isTooLongAnswer = (text: string): boolean => over(text, LONG).length > 0

export interface DraftCounts {
  longTermGoals: number
  shortTermGoals: number
  actions: number
  reflections: number
}

export function countDraft(plan: readonly DraftLongTerm[]): DraftCounts {
  const shortTerm = plan.flatMap((goal) => goal.shortTerm)
  const actions = shortTerm.flatMap((goal) => goal.actions)
  return {
    longTermGoals: plan.length,
    shortTermGoals: shortTerm.length,
    actions: actions.length,
    reflections: actions.flatMap((action) => action.reflections).length,
  }
}

/** Most rows the database takes at once. */
export const MOST_ROWS = 1000

export const rowTotal = (plan: readonly DraftLongTerm[]): number =>
  Object.values(countDraft(plan)).reduce((sum, count) => sum + count, 0)
