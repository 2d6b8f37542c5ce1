import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { inviteAdmin } from '../admin-mutations.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { EmailField, emailAddress } from '../dialogs/fields.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'

const invitationSchema = z.object({ email: emailAddress })

interface InviteAdminFormProps {
  onDone: (email: string) => void
  onCancel: () => void
}

export function InviteAdminForm({ onDone, onCancel }: InviteAdminFormProps) {
  const { invite } = useAdminMessages()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(invitationSchema),
    defaultValues: { email: '' },
  })
  const { run, isBusy, problem } = useWrite(inviteAdmin, onDone)
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit(({ email }) => run(email))(event)}
      onCancel={onCancel}
      submit={invite.send}
      isBusy={isBusy}
      problem={problem}
    >
      <p>{invite.adminMeans}</p>
      <EmailField {...register('email')} wrong={formState.errors.email} />
      <p>{invite.how}</p>
    </DialogForm>
  )
}
