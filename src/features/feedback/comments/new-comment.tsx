import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { invalidateFeedback, saveDraft } from '../comments-mutations.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { CommentBox } from './comment-box.tsx'
import type { Place, Reader } from './comment-threads.ts'
import { useKeptTexts } from './use-kept-text.ts'

/** Where what is said of a place for the first time is kept on the device. */
export const newBox = (place: Place) => `new:${place}`

interface NewCommentProps {
  reader: Reader
  place: Place
  placeName: string
  /** Nothing has been said yet: it was opened to be written in, and closes when nothing is. */
  isFirst: boolean
  onNothing: () => void
}

/** Where a facilitator begins a thread, as a draft. */
export function NewComment({ reader, place, placeName, isFirst, onNothing }: NewCommentProps) {
  const { box, place: texts } = useFeedbackMessages()
  const queryClient = useQueryClient()
  const isBegun = newBox(place) in useKeptTexts(reader.userId, reader.schoolId)
  const [isOpen, setIsOpen] = useState(isFirst)
  const [wasSaved, setWasSaved] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!isOpen && !isBegun) {
    return (
      <Row gap={2}>
        <Button
          variant="secondary"
          data-size="sm"
          ref={button}
          aria-label={`${texts.comment}, ${placeName}`}
          onClick={() => setIsOpen(true)}
        >
          {texts.comment}
        </Button>
        <span role="status">{wasSaved && box.saved}</span>
      </Row>
    )
  }
  return (
    <CommentBox
      userId={reader.userId}
      schoolId={reader.schoolId}
      box={newBox(place)}
      label={box.comment(placeName)}
      help={box.help}
      action={box.saveDraft}
      onSave={async (comment) => {
        await saveDraft({ ...comment, schoolId: reader.schoolId }, place)
        setWasSaved(true)
        await invalidateFeedback(queryClient, reader.schoolId)
      }}
      onClose={(isSaved) => {
        setIsOpen(false)
        if (isFirst && !isSaved) onNothing()
        else requestAnimationFrame(() => button.current?.focus())
      }}
    />
  )
}
