import type { Language } from '../../../shared/i18n/languages.ts'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { isUnfinished } from '../hints/hint-rules.ts'
import { type Dismissed, type Hint, planHints } from '../hints/plan-hints.ts'
import { parseTimeframe } from '../timeframe.ts'
import type { Asked } from './unanswered-feedback.ts'

export type SuggestionKind = 'unfinished' | 'reflection' | 'feedback' | 'evidence' | 'assumption' | 'hint'

/** Something useful to do next: one field to write in. */
export interface Suggestion {
  kind: SuggestionKind
  /** Null: about a goal, or about the whole plan. */
  actionId: string | null
  /** Null: the reflection is not there yet, or it is about the whole plan. */
  place: TextPlace | null
  hint: Hint | null
}

export interface Circumstances {
  language: Language
  /** Today's date in Norway. */
  today: string
  /** When the plan is to be handed in next; null when nothing is due. */
  dueOn: string | null
  dismissed: Dismissed
  /** As unansweredFeedback has it. */
  feedback: readonly Asked[]
}

/** A deadline comes first when it is this near, in days. */
const NEAR = 21

/**
 * What is worth ten minutes, the most useful first: unfinished actions when a deadline is near, actions whose time has
 * passed without anybody looking back (the longest ago first), feedback that nobody has answered, how we know, other
 * unfinished actions, missing assumptions, and then what could be more concrete. What is put aside is not asked about,
 * but a facilitator who has said something of it is answered.
 */
export function nextSuggestions(all: readonly PlacedAction[], circumstances: Circumstances): Suggestion[] {
  const { language, today, dueOn, dismissed, feedback } = circumstances
  const actions = all.filter(({ action }) => action.status !== 'dropped')
  const current = actions.filter(({ action }) => action.status !== 'done')
  const unfinished = current
    .filter(({ action }) => isUnfinished(action.body))
    .map(({ action }) =>
      suggestion('unfinished', action.id, { table: 'actions', rowId: action.id, field: 'body' }),
    )
  const isNear = dueOn !== null && dueOn >= today && daysBetween(today, dueOn) <= NEAR
  const written = current.filter(({ action }) => !isUnfinished(action.body))
  return [
    ...(isNear ? unfinished : []),
    ...passed(actions, today),
    ...feedback.map(({ actionId, place }) => suggestion('feedback', actionId, place)),
    ...actions.flatMap(({ action, reflections }) =>
      reflections
        .filter(({ outcome, evidence }) => !isUnfinished(outcome) && isBlank(evidence))
        .map(({ id }) =>
          suggestion('evidence', action.id, { table: 'reflections', rowId: id, field: 'evidence' }),
        ),
    ),
    ...(isNear ? [] : unfinished),
    ...written
      .filter(({ action }) => isBlank(action.assumption))
      .map(({ action }) =>
        suggestion('assumption', action.id, { table: 'actions', rowId: action.id, field: 'assumption' }),
      ),
    ...planHints(actions, language, dismissed).map((hint) => ({
      ...suggestion('hint', hint.actionId, hint),
      hint,
    })),
  ]
}

/** Actions that are over, by their status or by the clock, and not looked back on since they were written. */
function passed(actions: readonly PlacedAction[], today: string): Suggestion[] {
  return actions
    .filter(
      ({ action, reflections }) =>
        !isBlank(action.body) && reflections.every(({ outcome }) => isBlank(outcome)),
    )
    .map((placed) => ({ placed, endedOn: endOf(placed, today) }))
    .filter(({ endedOn }) => endedOn !== null && endedOn < today)
    .sort((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? -1 : a.endedOn === b.endedOn ? 0 : 1))
    .map(({ placed: { action, reflections } }) => {
      const begun = reflections.at(-1)
      const place = begun && { table: 'reflections' as const, rowId: begun.id, field: 'outcome' }
      return suggestion('reflection', action.id, place ?? null)
    })
}

/** Done without a clear time counts as ended when it was last changed. Unclear has never passed. */
function endOf({ action }: PlacedAction, today: string): string | null {
  const period = parseTimeframe(action.timeframe, action.updated_at)
  if (action.status !== 'done') return period?.end ?? null
  const ended = period?.end ?? action.updated_at.slice(0, 10)
  return ended < today ? ended : dayBefore(today)
}

const suggestion = (kind: SuggestionKind, actionId: string | null, place: TextPlace | null): Suggestion => ({
  kind,
  actionId,
  place: place && { table: place.table, rowId: place.rowId, field: place.field },
  hint: null,
})

/** The same suggestion, also when what was said of it has changed. */
export const isSameSuggestion = (a: Suggestion, b: Suggestion) =>
  a.kind === b.kind &&
  a.actionId === b.actionId &&
  a.hint?.field === b.hint?.field &&
  (a.kind !== 'feedback' || a.place?.rowId === b.place?.rowId)

const DAY = 86_400_000
const isBlank = (text: string) => text.trim() === ''
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY
const dayBefore = (date: string) => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10)
