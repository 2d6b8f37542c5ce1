import { Button, List, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import { fetchAffected } from './assignments-queries.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

type Affected = Awaited<ReturnType<typeof fetchAffected>>

/** Before a part that leaders see is changed: says how many it concerns, and asks whether to go on. */
export function useChangeQuestion(isPublished: boolean) {
  const [asked, setAsked] = useState<{ counts: Affected; answer: (goOn: boolean) => void } | null>(null)

  async function confirm(partId: string): Promise<boolean> {
    if (!isPublished) return true
    const counts = await fetchAffected(partId)
    if (counts.schools === 0) return true
    const goOn = await new Promise<boolean>((answer) => setAsked({ counts, answer }))
    setAsked(null)
    return goOn
  }

  return { confirm, dialog: <ChangeDialog counts={asked?.counts} onAnswer={(goOn) => asked?.answer(goOn)} /> }
}

interface ChangeDialogProps {
  counts: Affected | undefined
  onAnswer: (goOn: boolean) => void
}

function ChangeDialog({ counts, onAnswer }: ChangeDialogProps) {
  const { affected } = useEditingMessages()
  return (
    <QuestionDialog
      title={affected.title}
      isOpen={counts !== undefined}
      onClose={() => onAnswer(false)}
      cancel={affected.back}
      actions={<Button onClick={() => onAnswer(true)}>{affected.confirm}</Button>}
    >
      {counts && (
        <>
          <List.Unordered>
            <List.Item>{affected.sees(counts.schools)}</List.Item>
            {counts.answers > 0 && <List.Item>{affected.begun(counts.answers)}</List.Item>}
            <List.Item>{affected.handedIn(counts.submissions)}</List.Item>
          </List.Unordered>
          <Paragraph>{affected.kept}</Paragraph>
          <Paragraph>{affected.noMail}</Paragraph>
        </>
      )}
    </QuestionDialog>
  )
}
