import type { Comment } from './comment-threads.ts'
import type { Change } from './comments-queries.ts'

/**
 * The change that a comment has most likely led to: the latest of the row that it is about, else the latest of all.
 * Takes changes newest first; null without any.
 */
export function defaultChange(
  { goal_id, action_id, reflection_id }: Pick<Comment, 'goal_id' | 'action_id' | 'reflection_id'>,
  changes: readonly Change[],
): Change | null {
  const rowId = goal_id ?? action_id ?? reflection_id
  return changes.find(({ row_id }) => row_id === rowId) ?? changes[0] ?? null
}
