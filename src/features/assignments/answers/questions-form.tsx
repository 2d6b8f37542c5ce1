import { Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import type { Part } from '../model/assignment-model.ts'
import { type Answer, answersQuery } from '../model/assignments-queries.ts'
import styles from '../part/part-page.module.css'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { groupByStem, type QuestionGroup, shownQuestions } from './answer-texts.ts'
import { useAnswersChannel, useFedAnswers } from './answers-session.ts'
import { QuestionField } from './question-field.tsx'

interface QuestionsFormProps {
  schoolId: string
  part: Part
  answers: Answer[]
  engine: SyncEngine
}

/** The questions of a part, answered in place; everything saves itself. */
export function QuestionsForm({ schoolId, part, answers, engine }: QuestionsFormProps) {
  const { part: texts } = useAssignmentMessages()
  useFedAnswers(engine, answers)
  useAnswersChannel(schoolId)
  useAnswersToAll(schoolId, part, answers)
  const questions = shownQuestions(part, answers)
  if (questions.length === 0) return <Paragraph>{texts.noQuestions}</Paragraph>
  return (
    <>
      <div className={styles.stateBar}>
        <SaveState engine={engine} />
      </div>
      {groupByStem(questions).map((group) => (
        <Group key={group.questions[0]?.id} group={group} answers={answers} engine={engine} />
      ))}
    </>
  )
}

function Group({
  group,
  answers,
  engine,
}: { group: QuestionGroup } & Pick<QuestionsFormProps, 'answers' | 'engine'>) {
  const stemId = useId()
  const hasStem = `${group.stem.nb}${group.stem.nn}`.trim() !== ''
  return (
    <Stack gap={6} className={hasStem ? styles.group : undefined}>
      {hasStem && (
        <p id={stemId} className={styles.stem}>
          <BilingualText text={group.stem} />
        </p>
      )}
      {group.questions.map((question) => {
        const answer = answers.find(({ question_id }) => question_id === question.id)
        if (!answer) return null
        return (
          <QuestionField
            key={question.id}
            engine={engine}
            question={question}
            answerId={answer.id}
            stemId={hasStem ? stemId : undefined}
          />
        )
      })}
    </Stack>
  )
}

/** A question that has come after the answers were fetched has no row to write in yet: asks for one. */
function useAnswersToAll(schoolId: string, part: Part, answers: readonly Answer[]) {
  const queryClient = useQueryClient()
  const isAnyWithout = part.questions.some(
    ({ id, isHidden }) => !isHidden && !answers.some(({ question_id }) => question_id === id),
  )
  useEffect(() => {
    if (isAnyWithout) void queryClient.invalidateQueries(answersQuery(schoolId, part.id))
  }, [queryClient, schoolId, part.id, isAnyWithout])
}
