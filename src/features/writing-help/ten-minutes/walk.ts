import { isSameSuggestion, type Suggestion } from './next-suggestions.ts'
import type { Subject } from './suggestion-subject.ts'

/** One after another through what was most useful when the walk began. */
export interface Walk {
  suggestions: readonly Suggestion[]
  /** Past the last one: the end. */
  at: number
}

/** As many as ten minutes have room for. */
const MOST = 7

export const startWalk = (suggestions: readonly Suggestion[]): Walk => ({
  suggestions: suggestions.slice(0, MOST),
  at: 0,
})

export const forward = (walk: Walk): Walk => ({ ...walk, at: Math.min(walk.at + 1, walk.suggestions.length) })
export const backward = (walk: Walk): Walk => ({ ...walk, at: Math.max(walk.at - 1, 0) })

/** The reflection that was asked for has been begun: it is written in here, and how we know comes next. */
export function withReflection(walk: Walk, reflectionId: string): Walk {
  const suggestion = walk.suggestions[walk.at]
  if (!suggestion) return walk
  const place = (field: string) => ({ table: 'reflections' as const, rowId: reflectionId, field })
  const pair: Suggestion[] = [
    { ...suggestion, place: place('outcome') },
    { ...suggestion, kind: 'evidence', place: place('evidence') },
  ]
  return { ...walk, suggestions: walk.suggestions.toSpliced(walk.at, 1, ...pair) }
}

/** What has been done of what was walked through, and what is still waiting of all there is. */
export function outcomeOf(
  { suggestions }: Walk,
  left: readonly Suggestion[],
  subject: (suggestion: Suggestion) => Subject | null,
) {
  const isLeft = (suggestion: Suggestion) => left.some((other) => isSameSuggestion(other, suggestion))
  // How we know is asked for when there is something to know it of.
  const wasAsked = (suggestion: Suggestion) =>
    suggestion.kind !== 'evidence' || !left.some(isReflectionOf(suggestion))
  return {
    done: suggestions.filter(
      (suggestion) => subject(suggestion) && wasAsked(suggestion) && !isLeft(suggestion),
    ),
    waiting: left,
  }
}

const isReflectionOf =
  ({ actionId }: Suggestion) =>
  (other: Suggestion) =>
    other.kind === 'reflection' && other.actionId === actionId
