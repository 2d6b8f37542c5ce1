import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { inviteFacilitator } from '../admin-mutations.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { EmailField, emailAddress } from '../dialogs/fields.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'

const invitationSchema = z.object({
  email: emailAddress,
  regionIds: z.array(z.string()).check(z.minLength(1)),
})

type Invitation = z.infer<typeof invitationSchema>

interface InviteFacilitatorFormProps {
  regions: { id: string; name: string }[]
  /** The region that is chosen to begin with. */
  regionId: string | undefined
  onDone: (email: string) => void
  onCancel: () => void
}

export function InviteFacilitatorForm({ regions, regionId, onDone, onCancel }: InviteFacilitatorFormProps) {
  const { invite } = useAdminMessages()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(invitationSchema),
    defaultValues: { email: '', regionIds: regionId ? [regionId] : [] },
  })
  const { run, isBusy, problem } = useWrite(
    (invitation: Invitation) => inviteFacilitator(invitation.regionIds, invitation.email),
    (invitation) => onDone(invitation.email),
  )
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit((invitation) => run(invitation))(event)}
      onCancel={onCancel}
      submit={invite.send}
      isBusy={isBusy}
      problem={problem}
    >
      <p>{invite.facilitatorMeans}</p>
      <EmailField {...register('email')} wrong={formState.errors.email} />
      <Fieldset>
        <Fieldset.Legend>{invite.regions}</Fieldset.Legend>
        {regions.map((region) => (
          <Checkbox key={region.id} {...register('regionIds')} value={region.id} label={region.name} />
        ))}
        {formState.errors.regionIds && <ValidationMessage>{invite.regionsMissing}</ValidationMessage>}
      </Fieldset>
      <p>{invite.how}</p>
    </DialogForm>
  )
}
