import { Button, Paragraph } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import { deleteRow, setHidden } from './assignment-mutations.ts'
import type { Part, Question } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { addQuestionId } from './names.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

interface DeleteQuestionProps {
  part: Part
  question: Question
  name: string
}

/** Deletes a question; one that has answers cannot be deleted, and hiding it is offered instead. */
export function DeleteQuestion({ part, question, name }: DeleteQuestionProps) {
  const { questions: text, save } = useEditingMessages()
  const { confirmChange } = useEditing()
  const action = useAction()
  const [isAsking, setIsAsking] = useState(false)
  const hasAnswers = action.problem === 'question_has_answers'

  async function ask() {
    action.clearProblem()
    // Where leaders see it, whom it concerns is told first.
    setIsAsking(await confirmChange(part.id).catch(() => true))
  }

  async function hide() {
    if (await action.run(() => setHidden(question.id, true), text.nowHidden(name))) setIsAsking(false)
  }

  async function remove() {
    if (await action.run(() => deleteRow('questions', question.id), text.deleted(name)))
      focusWhenThere(addQuestionId(part))
  }

  return (
    <>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        aria-label={text.delete(name)}
        title={text.delete(name)}
        onClick={() => void ask()}
      >
        <TrashIcon aria-hidden />
      </Button>
      <QuestionDialog
        title={text.deleteTitle(name)}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        cancel={save.cancel}
        actions={
          hasAnswers ? (
            question.hidden_at === null && (
              <Button loading={action.isBusy} onClick={() => void hide()}>
                {text.hideConfirm}
              </Button>
            )
          ) : (
            <Button data-color="danger" loading={action.isBusy} onClick={() => void remove()}>
              {save.delete}
            </Button>
          )
        }
      >
        {hasAnswers ? (
          <div role="alert">
            <Paragraph>{text.hasAnswers}</Paragraph>
            <Paragraph>{text.hideInstead}</Paragraph>
          </div>
        ) : (
          <>
            <Paragraph>{text.deleteBody}</Paragraph>
            <ProblemAlert problem={action.problem} />
          </>
        )}
      </QuestionDialog>
    </>
  )
}
