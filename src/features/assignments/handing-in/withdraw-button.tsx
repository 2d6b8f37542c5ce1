import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { QuestionDialog } from '../../../shared/ui/question-dialog.tsx'
import { refusalText, useAssignmentMessages } from '../texts/assignment-messages.ts'
import { withdraw } from './submissions-mutations.ts'

interface WithdrawButtonProps {
  submissionId: string
  schoolId: string
  /** There is an earlier one, which then counts again. */
  hasEarlier: boolean
}

/** Takes back what was handed in, after one question. */
export function WithdrawButton({ submissionId, schoolId, hasEarlier }: WithdrawButtonProps) {
  const texts = useAssignmentMessages()
  const { receipt, handIn } = texts
  const queryClient = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const { mutate, isPending, error } = useMutation({
    // Asked also without network, so that the page can say so.
    networkMode: 'always',
    mutationFn: () => withdraw(queryClient, submissionId, schoolId),
    onSuccess: () => setIsOpen(false),
  })
  return (
    <>
      <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => setIsOpen(true)}>
        {receipt.withdraw}
      </Button>
      <QuestionDialog
        title={receipt.withdrawTitle}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        cancel={handIn.cancel}
        actions={
          <Button data-color="danger" loading={isPending} onClick={() => mutate()}>
            {receipt.withdrawConfirm}
          </Button>
        }
      >
        <Paragraph>
          {receipt.withdrawWhat} {hasEarlier && receipt.withdrawFalls}
        </Paragraph>
        <div role="alert">
          {error && (
            <Alert data-color="danger" data-size="sm">
              {refusalText(texts, refusalOf(error))}
            </Alert>
          )}
        </div>
      </QuestionDialog>
    </>
  )
}
