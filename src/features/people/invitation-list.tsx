import { Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './people.module.css'
import { resendInvitation, withdrawInvitation } from './people-mutations.ts'
import type { OpenInvitation } from './people-queries.ts'

interface InvitationListProps {
  invitations: OpenInvitation[]
  /** Something is different now, told in these words; null when the list was only found to be old. */
  onChanged: (news: string | null) => void
}

/** Who has been asked and has not come yet. */
export function InvitationList({ invitations, onChanged }: InvitationListProps) {
  const { invite } = usePeopleMessages()
  return (
    <Section title={invite.open}>
      {invitations.length === 0 ? (
        <Paragraph data-size="sm">{invite.noOpen}</Paragraph>
      ) : (
        <Stack as="ul" gap={0} isLined>
          {invitations.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} onChanged={onChanged} />
          ))}
        </Stack>
      )}
    </Section>
  )
}

interface InvitationItemProps {
  invitation: OpenInvitation
  onChanged: InvitationListProps['onChanged']
}

function InvitationItem({ invitation, onChanged }: InvitationItemProps) {
  const texts = usePeopleMessages()
  const { language } = useLanguage()
  const { invite } = texts
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { id, email, lastSentAt, expiresAt } = invitation
  const isExpired = new Date(expiresAt) <= new Date()
  const until = formatDateTime(expiresAt, language)

  async function change(action: (id: string) => Promise<string | null>, news: string) {
    setIsBusy(true)
    const refused = await action(id)
    setIsBusy(false)
    setRefusal(refused)
    if (!refused) onChanged(news)
    else if (refused === 'not_open') onChanged(null)
  }

  return (
    <Row as="li" isSpread gap={5}>
      <div className={styles.who}>
        <strong>{email}</strong>
        <span>{invite.lastSent(formatDateTime(lastSentAt, language))}</span>
        <span>{isExpired ? invite.expired(until) : invite.expires(until)}</span>
        {refusal && <ValidationMessage role="alert">{refusalText(texts, refusal)}</ValidationMessage>}
      </div>
      <Row gap={2}>
        <Button
          variant="secondary"
          data-size="sm"
          disabled={isBusy}
          aria-label={invite.resendTo(email)}
          onClick={() => void change(resendInvitation, invite.resent(email))}
        >
          {invite.resend}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          disabled={isBusy}
          aria-label={invite.withdrawFrom(email)}
          onClick={() => void change(withdrawInvitation, invite.withdrawn(email))}
        >
          {invite.withdraw}
        </Button>
      </Row>
    </Row>
  )
}
