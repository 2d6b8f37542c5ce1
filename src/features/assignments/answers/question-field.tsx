import { useId, useMemo, useSyncExternalStore } from 'react'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { FieldPresence } from '../../../shared/presence/field-presence.tsx'
import { useSchoolSession } from '../../../shared/presence/session-context.tsx'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { SyncedTextarea } from '../../../shared/ui/synced-textarea.tsx'
import type { Question } from '../model/assignment-model.ts'
import styles from '../part/part-page.module.css'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { countWords } from './answer-texts.ts'
import { ANSWER_LIMIT, answerKey } from './answers-mutations.ts'

interface QuestionFieldProps {
  engine: SyncEngine
  question: Question
  answerId: string
  /** Of the stem that the question stands under. */
  stemId?: string | undefined
}

/** One question and its answer: a synced text, with its number of words for guidance. */
export function QuestionField({ engine, question, answerId, stemId }: QuestionFieldProps) {
  const { part } = useAssignmentMessages()
  const session = useSchoolSession()
  const place = useMemo(() => ({ key: answerKey(answerId), field: 'body' }), [answerId])
  const inputId = `answer-${question.id}`
  const wordsId = useId()
  return (
    <Stack gap={2} className={styles.question}>
      <label htmlFor={inputId} className={styles.label}>
        {question.label && <span className={styles.number}>{part.question(question.label)}</span>}
        <span className={styles.body}>
          <BilingualText text={question.body} />
        </span>
      </label>
      {question.isHidden && <Subtle>{part.hidden}</Subtle>}
      <SyncedTextarea
        engine={engine}
        row={place.key}
        field={place.field}
        id={inputId}
        limit={ANSWER_LIMIT}
        rows={4}
        describedBy={stemId ? `${stemId} ${wordsId}` : wordsId}
        onEnter={() => session.enter(place)}
        onLeave={() => session.leave(place)}
      />
      <div className={styles.foot}>
        <WordCount engine={engine} answerId={answerId} id={wordsId} />
        <FieldPresence place={place} />
      </div>
    </Stack>
  )
}

function WordCount({ engine, answerId, id }: { engine: SyncEngine; answerId: string; id: string }) {
  const { part } = useAssignmentMessages()
  const { subscribe, getSnapshot } = engine.field(answerKey(answerId), 'body')
  const { text } = useSyncExternalStore(subscribe, getSnapshot)
  return <Subtle id={id}>{part.words(countWords(text))}</Subtle>
}
