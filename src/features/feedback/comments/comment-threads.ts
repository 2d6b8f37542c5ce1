import type { Tables } from '../../../database.types.ts'

export type Comment = Tables<'comments'>

/** Who reads, where. */
export interface Reader {
  userId: string
  schoolId: string
  isLeader: boolean
  names: Record<string, string>
}

/** A comment with what was answered, oldest first. */
export interface Thread {
  first: Comment
  replies: Comment[]
  /** Ids of what the other side has said and the reader has not seen. */
  freshIds: string[]
}

/** What a comment is about, as one word that places on the page are found by. */
export type Place = 'plan' | `${'goals' | 'actions' | 'reflections' | 'answers'}:${string}`

export const answerPlace = (submissionId: string, questionId: string): Place =>
  `answers:${submissionId}:${questionId}`

export function placeOf({ goal_id, action_id, reflection_id, submission_id, question_id }: Comment): Place {
  if (goal_id) return `goals:${goal_id}`
  if (action_id) return `actions:${action_id}`
  if (reflection_id) return `reflections:${reflection_id}`
  return submission_id ? answerPlace(submission_id, question_id ?? '') : 'plan'
}

/** Where on its page a place's feedback is found by its address: the part after `#`. */
export const anchorOf = (place: Place) => `feedback-${place.split(':').at(-1)}`

/** The columns that say what a comment is about. */
export function targetOf(place: Place) {
  const [kind = '', id = '', questionId = ''] = place.split(':')
  return {
    ...(kind === 'goals' && { goal_id: id }),
    ...(kind === 'actions' && { action_id: id }),
    ...(kind === 'reflections' && { reflection_id: id }),
    ...(kind === 'answers' && { submission_id: id, question_id: questionId }),
  }
}

/** Up to when the reader has seen each thread, by the thread's id. */
export type SeenUntil = Record<string, string>

/** Comments as threads, oldest first. Leaders meet no drafts, also not one who is the region's facilitator too. */
export function threadsOf(
  comments: readonly Comment[],
  seen: SeenUntil,
  { userId, isLeader }: Pick<Reader, 'userId' | 'isLeader'>,
): Thread[] {
  const known = comments
    .filter(({ released_at }) => !isLeader || released_at !== null)
    .toSorted((a, b) => timeOf(a) - timeOf(b) || a.id.localeCompare(b.id))
  return known
    .filter(({ parent_id }) => parent_id === null)
    .map((first) => {
      const replies = known.filter(({ parent_id }) => parent_id === first.id)
      const isFresh = (one: Comment) =>
        one.released_at !== null &&
        one.withdrawn_at === null &&
        one.from_school !== isLeader &&
        one.author_id !== userId &&
        Date.parse(one.released_at) > Date.parse(seen[first.id] ?? '1970-01-01')
      return { first, replies, freshIds: [first, ...replies].filter(isFresh).map(({ id }) => id) }
    })
}

const timeOf = ({ released_at, created_at }: Comment) => Date.parse(released_at ?? created_at)

/** The latest moment at which something in the thread was sent: who has seen that has seen it all. */
export const latestIn = ({ first, replies }: Thread): string | null =>
  replies.at(-1)?.released_at ?? first.released_at

export const isDraft = ({ first }: Thread): boolean => first.released_at === null

interface Row {
  id: string
  deleted_at: string | null
}
interface Rows {
  goals: readonly (Row & { parent_id: string | null })[]
  actions: readonly (Row & { goal_id: string })[]
  reflections: readonly (Row & { action_id: string })[]
}

/** Places on the page of a plan: of rows that are neither deleted nor under something that is. */
export function placesIn({ goals, actions, reflections }: Rows): Set<Place> {
  const isThere = (row: Row) => row.deleted_at === null
  const tops = new Set(goals.filter((goal) => isThere(goal) && !goal.parent_id).map(({ id }) => id))
  const shownGoals = goals.filter((goal) => isThere(goal) && (!goal.parent_id || tops.has(goal.parent_id)))
  const goalIds = new Set(shownGoals.map(({ id }) => id))
  const shownActions = actions.filter((action) => isThere(action) && goalIds.has(action.goal_id))
  const actionIds = new Set(shownActions.map(({ id }) => id))
  const shownReflections = reflections.filter((one) => isThere(one) && actionIds.has(one.action_id))
  return new Set<Place>([
    ...shownGoals.map(({ id }): Place => `goals:${id}`),
    ...shownActions.map(({ id }): Place => `actions:${id}`),
    ...shownReflections.map(({ id }): Place => `reflections:${id}`),
  ])
}
