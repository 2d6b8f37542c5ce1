import type { FeedbackMessages } from '../texts/nb.ts'
import type { Comment } from './comment-threads.ts'

/** Who wrote something: by name while they are around the school, afterwards only as what they were. */
export function nameOf(
  { author_id, from_school }: Pick<Comment, 'author_id' | 'from_school'>,
  names: Record<string, string>,
  texts: FeedbackMessages['comment'],
): string {
  const name = names[author_id ?? '']
  if (name === undefined) return from_school ? texts.formerLeader : texts.formerFacilitator
  return name || texts.nameless
}
