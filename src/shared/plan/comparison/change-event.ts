import type { Tables } from '../../../database.types.ts'
import type { Messages } from '../../i18n/nb.ts'
import { wordFor } from '../plan-words.ts'

/** What happened, in a sentence, for changes that are not of a text. */
export function changeEvent(
  { field, after }: Pick<Tables<'revisions'>, 'field' | 'after'>,
  { plan, history }: Messages,
): string {
  switch (field) {
    case 'created_at':
      return history.created
    case 'deleted_at':
      return after === null ? history.undeleted : history.deleted
    case 'goal_id':
    case 'parent_id':
      return history.moved
    case 'reflected_on':
    case 'check_on':
      return history.changedTo(after ?? plan.undated)
    case 'status':
    case 'verdict':
    case 'decision':
      return history.changedTo(wordFor(plan[field], after ?? '') || plan.undecided)
    default:
      return history.changedTo(after ?? '')
  }
}
