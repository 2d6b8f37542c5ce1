import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import { deleteAssignment } from './assignment-mutations.ts'
import { assignmentEditingKey } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { type Problem, problemOf } from './problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

/** A draft that no leader has seen can be thrown away. */
export function DeleteDraft() {
  const { save } = useEditingMessages()
  const { assignment, canEditTexts } = useEditing()
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const isPublished = assignment.assignment_regions.some(({ published_at }) => published_at !== null)
  if (!canEditTexts || isPublished) return null

  async function remove() {
    setIsBusy(true)
    setProblem(null)
    try {
      await deleteAssignment(assignment.id)
      // Away first: this page has nothing to show when the list is read anew. What is unsaved goes with the draft.
      await navigate({ to: '/assignments', ignoreBlocker: true })
      await queryClient.invalidateQueries({ queryKey: assignmentEditingKey })
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <div>
      <Button variant="secondary" data-color="danger" onClick={() => setIsAsking(true)}>
        {save.deleteDraft}
      </Button>
      <QuestionDialog
        title={save.deleteDraftTitle}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        cancel={save.cancel}
        actions={
          <Button data-color="danger" loading={isBusy} onClick={() => void remove()}>
            {save.deleteDraft}
          </Button>
        }
      >
        <Paragraph>{save.deleteDraftBody}</Paragraph>
        <ProblemAlert problem={problem} />
      </QuestionDialog>
    </div>
  )
}
