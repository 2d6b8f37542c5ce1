import type { Comment } from '../comments/comment-threads.ts'
import type { Change } from '../comments-queries.ts'

/**
 * The change that a comment has most likely led to: the latest of the row that it is about, or of all where it is about
 * no row of the plan. Takes changes newest first. Null: there is none that is likely, and none is better than a wrong one.
 */
export function defaultChange(
  { goal_id, action_id, reflection_id }: Pick<Comment, 'goal_id' | 'action_id' | 'reflection_id'>,
  changes: readonly Change[],
): Change | null {
  const rowId = goal_id ?? action_id ?? reflection_id
  return changes.find(({ row_id }) => rowId === null || row_id === rowId) ?? null
}
