import { Paragraph } from '@digdir/designsystemet-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { AcceptedInvitations } from './accepted-invitations.tsx'
import { acceptedInvitationsQuery, openInvitationsQuery } from './invitations-queries.ts'
import { OpenInvitations } from './open-invitations.tsx'
import type { PeopleQuestion } from './people-dialog.tsx'

interface InvitationsSectionProps {
  search: string
  onAsk: (question: PeopleQuestion) => void
}

/** Who has been invited and has not come in, in all regions, and which invitations were taken up. */
export function InvitationsSection({ search, onAsk }: InvitationsSectionProps) {
  const { invitations: text } = useAdminMessages()
  const { data: open = [] } = useQuery(openInvitationsQuery(search))
  const { data: accepted } = useSuspenseQuery(acceptedInvitationsQuery)
  return (
    <Section title={text.title}>
      <Paragraph data-size="sm">{text.intro}</Paragraph>
      {open.length > 0 ? (
        <OpenInvitations invitations={open} onAsk={onAsk} />
      ) : (
        <Paragraph>{search ? text.noneFound : text.noneOpen}</Paragraph>
      )}
      {accepted.length > 0 && <AcceptedInvitations invitations={accepted} />}
    </Section>
  )
}
