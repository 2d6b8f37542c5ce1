import { useId } from 'react'
import type { Place, Reader } from '../comments/comment-threads.ts'
import { ThreadList } from '../comments/thread-list.tsx'
import { usePlaceThreads } from '../comments/use-threads.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'

export interface OpenFeedbackProps {
  reader: Reader
  place: Place
}

/** What is said about one place, without a button before it: where it is what one has come for. */
export function OpenFeedback({ reader, place }: OpenFeedbackProps) {
  const { title } = useFeedbackMessages()
  const threads = usePlaceThreads(reader, place)
  const listId = useId()
  if (threads.length === 0) return null
  return (
    <section aria-label={title}>
      <ThreadList
        id={listId}
        reader={reader}
        threads={threads}
        place={null}
        placeName=""
        onNothing={() => undefined}
      />
    </section>
  )
}
