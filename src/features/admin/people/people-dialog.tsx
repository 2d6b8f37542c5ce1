import { TitledDialog } from '../../../shared/ui/layout/titled-dialog.tsx'
import { resendInvitations, withdrawInvitation } from '../admin-mutations.ts'
import { ConfirmForm } from '../dialogs/confirm-form.tsx'
import { useDone } from '../dialogs/notice.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminMessages } from '../texts/nb.ts'
import { CorrectInvitationForm } from './correct-invitation-form.tsx'
import { EndMembershipForm } from './end-membership-form.tsx'
import type { OpenInvitation } from './invitations-queries.ts'
import { InviteAdminForm } from './invite-admin-form.tsx'
import { InviteFacilitatorForm } from './invite-facilitator-form.tsx'
import { type Membership, type Person, personLabel } from './people-queries.ts'

export type PeopleQuestion =
  | { kind: 'inviteAdmin' | 'inviteFacilitator' }
  | { kind: 'end'; person: Person; membership: Membership }
  | { kind: 'withdraw' | 'correct'; invitation: OpenInvitation }
  | { kind: 'resendAll'; invitations: OpenInvitation[] }

interface PeopleDialogProps {
  question: PeopleQuestion | null
  userId: string
  regions: { id: string; name: string }[]
  onClose: () => void
  onLeft: () => void
}

/** What is asked before someone is invited, or loses access. */
export function PeopleDialog({ question, userId, regions, onClose, onLeft }: PeopleDialogProps) {
  const texts = useAdminMessages()
  const done = useDone(onClose)
  const invited = (email: string) => done(texts.invite.sent(email))

  return (
    <TitledDialog title={question && titleOf(question, texts)} onClose={onClose}>
      {question?.kind === 'inviteAdmin' && <InviteAdminForm onDone={invited} onCancel={onClose} />}
      {question?.kind === 'inviteFacilitator' && (
        <InviteFacilitatorForm regions={regions} regionId={undefined} onDone={invited} onCancel={onClose} />
      )}
      {question?.kind === 'withdraw' && (
        <ConfirmForm
          means={[texts.invitations.withdrawMeans(question.invitation.email)]}
          confirm={texts.invitations.withdraw}
          isDanger
          write={() => withdrawInvitation(question.invitation.id)}
          onDone={() => done(texts.invitations.withdrawn(question.invitation.email))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'correct' && (
        <CorrectInvitationForm invitation={question.invitation} onDone={invited} onCancel={onClose} />
      )}
      {question?.kind === 'resendAll' && (
        <ConfirmForm
          means={[texts.invitations.resendAllMeans(question.invitations.length)]}
          confirm={texts.invitations.resend}
          write={() => resendInvitations(question.invitations.map(({ id }) => id))}
          onDone={() => done(texts.invitations.resentAll)}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'end' && (
        <EndMembershipForm
          {...question}
          isOwn={question.person.userId === userId}
          onDone={() => {
            done(texts.people.ended(personLabel(question.person)))
            if (question.membership.role === 'admin' && question.person.userId === userId) onLeft()
          }}
          onCancel={onClose}
        />
      )}
    </TitledDialog>
  )
}

function titleOf(question: PeopleQuestion, texts: AdminMessages): string {
  switch (question.kind) {
    case 'inviteAdmin':
      return texts.invite.adminTitle
    case 'inviteFacilitator':
      return texts.invite.facilitatorTitle
    case 'withdraw':
      return texts.invitations.withdrawTitle
    case 'correct':
      return texts.invitations.correctTitle
    case 'resendAll':
      return texts.invitations.resendAllTitle
    case 'end':
      return texts.people.endTitle
  }
}
