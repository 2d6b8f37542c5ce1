import { authorName } from '../../../shared/people/author.ts'
import type { FeedbackMessages } from '../texts/nb.ts'
import type { Comment } from './comment-threads.ts'

export function nameOf(
  { author_id, from_school }: Pick<Comment, 'author_id' | 'from_school'>,
  names: Record<string, string>,
  texts: FeedbackMessages['comment'],
): string {
  const former = from_school ? texts.formerLeader : texts.formerFacilitator
  return authorName(names, author_id, { former, nameless: texts.nameless })
}
