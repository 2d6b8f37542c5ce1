import { Paragraph } from '@digdir/designsystemet-react'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { AcceptedInvitations } from './accepted-invitations.tsx'
import type { AdminInvitation } from './invitations-queries.ts'
import { OpenInvitations } from './open-invitations.tsx'
import type { PeopleQuestion } from './people-dialog.tsx'

interface InvitationsSectionProps {
  invitations: AdminInvitation[]
  onAsk: (question: PeopleQuestion) => void
}

/** Invitations of facilitators and administrators: those that wait for an answer, and those that were taken up. */
export function InvitationsSection({ invitations, onAsk }: InvitationsSectionProps) {
  const { invitations: text } = useAdminMessages()
  const open = invitations.filter((invitation) => !invitation.acceptedAt)
  const accepted = invitations.filter((invitation) => invitation.acceptedAt)
  return (
    <Section title={text.title}>
      <Paragraph data-size="sm">{text.intro}</Paragraph>
      {open.length > 0 ? (
        <OpenInvitations invitations={open} onAsk={onAsk} />
      ) : (
        <Paragraph>{text.noneOpen}</Paragraph>
      )}
      {accepted.length > 0 && <AcceptedInvitations invitations={accepted} />}
    </Section>
  )
}
