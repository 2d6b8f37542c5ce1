import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { QuestionDialog } from '../../../shared/ui/question-dialog.tsx'
import { nameOf } from '../comments/author.ts'
import { invalidateFeedback, releaseDrafts } from '../comments-mutations.ts'
import { refusalText, useFeedbackMessages } from '../texts/feedback-messages.ts'

interface HeldDraft {
  id: string
  author_id: string | null
  school_id: string
  schoolName: string
}

interface ReleaseDialogProps {
  drafts: HeldDraft[]
  names: Record<string, string>
  onClose: () => void
}

/** Says what goes to whom, and sends exactly that: a draft that is begun meanwhile stays where it is. */
export function ReleaseDialog({ drafts: now, names, onClose }: ReleaseDialogProps) {
  const texts = useFeedbackMessages()
  const { release, comment } = texts
  const queryClient = useQueryClient()
  // As they were when it was opened, whatever a co-facilitator does meanwhile.
  const [drafts] = useState(now)
  const bySchool = [...Map.groupBy(drafts, ({ school_id }) => school_id)]
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await releaseDrafts(drafts.map(({ id }) => id))
      await Promise.all(bySchool.map(([schoolId]) => invalidateFeedback(queryClient, schoolId)))
    },
    onSuccess: onClose,
  })
  return (
    <QuestionDialog
      title={release.title}
      isOpen
      onClose={onClose}
      cancel={release.cancel}
      actions={
        <Button loading={isPending} onClick={() => mutate()}>
          {release.confirm}
        </Button>
      }
    >
      <Paragraph>{release.what(drafts.length, bySchool.length)}</Paragraph>
      <Stack as="ul" gap={1}>
        {bySchool.map(([schoolId, held]) => (
          <li key={schoolId}>
            {release.toSchool(held[0]?.schoolName ?? '', held.length)}, {release.from(authorsOf(held))}
          </li>
        ))}
      </Stack>
      <Paragraph>{release.mail}</Paragraph>
      <div role="alert">
        {error && (
          <Alert data-color="danger" data-size="sm">
            {refusalText(texts, refusalOf(error))}
          </Alert>
        )}
      </div>
    </QuestionDialog>
  )

  function authorsOf(held: HeldDraft[]): string {
    return [...new Set(held.map((draft) => nameOf({ ...draft, from_school: false }, names, comment)))].join(
      ', ',
    )
  }
}
