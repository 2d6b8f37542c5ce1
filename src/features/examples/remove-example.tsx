import { Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Problem, problemOf } from '../../shared/columns/problem.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import { removeExample } from './examples-mutations.ts'
import { type Example, examplesKey } from './examples-queries.ts'

interface RemoveExampleProps {
  example: Example
  schoolName: string
  onRemoved: () => void
}

/** Takes an example off the list, for all facilitators of the region. */
export function RemoveExample({ example, schoolName, onRemoved }: RemoveExampleProps) {
  const { examples: text, problems } = useColumnsMessages()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function remove() {
    setIsBusy(true)
    setProblem(null)
    try {
      await removeExample(example.id)
      await queryClient.invalidateQueries({ queryKey: examplesKey }).catch(() => undefined)
      onRemoved()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        aria-label={text.removeOf(schoolName)}
        onClick={() => setIsAsking(true)}
      >
        {text.remove}
      </Button>
      <QuestionDialog
        title={text.removeTitle}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        cancel={text.cancel}
        actions={
          <Button data-color="danger" loading={isBusy} onClick={() => void remove()}>
            {text.remove}
          </Button>
        }
      >
        <Paragraph>{text.removeBody}</Paragraph>
        {problem && <ValidationMessage role="alert">{problems[problem]}</ValidationMessage>}
      </QuestionDialog>
    </>
  )
}
