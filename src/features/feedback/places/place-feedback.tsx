import { Button, Tag } from '@digdir/designsystemet-react'
import { ChatElipsisIcon } from '@navikt/aksel-icons'
import { useLocation } from '@tanstack/react-router'
import { Fragment, useEffect, useId, useRef, useState } from 'react'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { anchorOf, answerPlace, isDraft, type Place, type Reader } from '../comments/comment-threads.ts'
import { newBox } from '../comments/new-comment.tsx'
import { ThreadList } from '../comments/thread-list.tsx'
import { useKeptTexts } from '../comments/use-kept-text.ts'
import { usePlaceThreads } from '../comments/use-threads.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'

interface PlaceFeedbackProps {
  reader: Reader
  place: Place
  /** What it is about, in words. */
  placeName: string
  /** The button's words, of how many there are; the usual ones when left out. */
  label?: (count: number) => string
}

/**
 * What is said about one place, behind a button that says how much there is. A leader meets it where there is something;
 * a facilitator everywhere, to comment.
 */
export function PlaceFeedback({ reader, place, placeName, label }: PlaceFeedbackProps) {
  const { place: texts } = useFeedbackMessages()
  const threads = usePlaceThreads(reader, place)
  const kept = useKeptTexts(reader.userId, reader.schoolId)
  const boxes = threads.flatMap(({ first: { id } }) => [`reply:${id}`, `edit:${id}`])
  const isBegun = [newBox(place), ...boxes].some((box) => box in kept)
  const [isOpened, setIsOpened] = useState(false)
  const listId = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const isCalled = useLocation({ select: ({ hash }) => hash === anchorOf(place) })
  const isAnswering = isCalled && threads.length > 0

  useEffect(() => {
    if (!isAnswering) return
    setIsOpened(true)
    toggle.current?.focus()
    toggle.current?.scrollIntoView({ block: 'center' })
  }, [isAnswering])

  if (threads.length === 0 && reader.isLeader) return null
  // What is half written is never behind a button, and what it becomes is seen.
  if (isBegun && !isOpened) setIsOpened(true)
  const isFresh = threads.some(({ freshIds }) => freshIds.length > 0)
  const text = threads.length === 0 ? texts.comment : texts.toggle(threads.length)
  // Their words stand in the button's name in the order in which they are seen.
  const marks = [...(isFresh ? [texts.fresh] : []), ...(threads.some(isDraft) ? [texts.draft] : [])]
  const shown = label?.(threads.length) ?? text
  return (
    <Stack gap={0} className={styles.place}>
      <Button
        variant="tertiary"
        data-size="sm"
        className={styles.toggle}
        ref={toggle}
        aria-expanded={isOpened}
        aria-controls={isOpened ? listId : undefined}
        aria-label={label ? undefined : `${[shown, ...marks].join(' ')}, ${placeName}`}
        data-feedback={isFresh ? 'fresh' : undefined}
        onClick={() => setIsOpened(!isOpened)}
      >
        <ChatElipsisIcon aria-hidden />
        {shown}
        {marks.map((mark) => (
          <Fragment key={mark}>
            {' '}
            <Tag data-size="sm" data-color={mark === texts.fresh ? 'info' : 'warning'}>
              {mark}
            </Tag>
          </Fragment>
        ))}
      </Button>
      {isOpened && (
        <ThreadList
          id={listId}
          reader={reader}
          threads={threads}
          place={place}
          placeName={placeName}
          onNothing={() => {
            setIsOpened(false)
            toggle.current?.focus()
          }}
        />
      )}
    </Stack>
  )
}

interface RowFeedbackProps {
  reader: Reader
  place: { table: 'goals' | 'actions' | 'reflections'; rowId: string; rowName: string }
}

/** In a row's cell: what is said about the row. */
export function RowFeedback({ reader, place: { table, rowId, rowName } }: RowFeedbackProps) {
  const place: Place = `${table}:${rowId}`
  return <PlaceFeedback reader={reader} place={place} placeName={rowName} />
}

interface AnswerFeedbackProps {
  reader: Reader
  place: { submissionId: string; questionId: string; name: string }
}

/** Under an answer that was handed in: what is said about it. */
export function AnswerFeedback({ reader, place: { submissionId, questionId, name } }: AnswerFeedbackProps) {
  return <PlaceFeedback reader={reader} place={answerPlace(submissionId, questionId)} placeName={name} />
}
