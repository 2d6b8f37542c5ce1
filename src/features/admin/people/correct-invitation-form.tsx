import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { correctInvitation } from '../admin-mutations.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { EmailField, emailAddress } from '../dialogs/fields.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { OpenInvitation } from './invitations-queries.ts'

const correctionSchema = z.object({ email: emailAddress })

interface CorrectInvitationFormProps {
  invitation: OpenInvitation
  onDone: (email: string) => void
  onCancel: () => void
}

/** The address of an invitation that was written wrongly, put right and sent to. */
export function CorrectInvitationForm({ invitation, onDone, onCancel }: CorrectInvitationFormProps) {
  const { invitations: text } = useAdminMessages()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(correctionSchema),
    defaultValues: { email: invitation.email },
  })
  const { run, isBusy, problem } = useWrite(
    (email: string) => correctInvitation(invitation.id, email),
    onDone,
  )
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit(({ email }) => run(email))(event)}
      onCancel={onCancel}
      submit={text.correctAndSend}
      isBusy={isBusy}
      problem={problem}
    >
      <p>{text.correctMeans(invitation.email)}</p>
      <EmailField {...register('email')} wrong={formState.errors.email} />
    </DialogForm>
  )
}
