import { Button, Table, Tag, ValidationMessage } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { resendInvitation } from '../admin-mutations.ts'
import { useNotify } from '../dialogs/notice.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminInvitation } from './invitations-queries.ts'
import type { PeopleQuestion } from './people-dialog.tsx'

interface OpenInvitationsProps {
  invitations: AdminInvitation[]
  onAsk: (question: PeopleQuestion) => void
}

export function OpenInvitations({ invitations, onAsk }: OpenInvitationsProps) {
  const { common, invitations: text } = useAdminMessages()
  return (
    <Table className={cards.table}>
      <caption>{text.open}</caption>
      <thead>
        <tr>
          <th scope="col">{text.address}</th>
          <th scope="col">{text.role}</th>
          <th scope="col">{text.lastSent}</th>
          <th scope="col">{text.expires}</th>
          <th scope="col">{common.actions}</th>
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} onAsk={onAsk} />
        ))}
      </tbody>
    </Table>
  )
}

interface InvitationRowProps {
  invitation: AdminInvitation
  onAsk: (question: PeopleQuestion) => void
}

function InvitationRow({ invitation, onAsk }: InvitationRowProps) {
  const { common, people, invitations: text } = useAdminMessages()
  const { language } = useLanguage()
  const notify = useNotify()
  const { email, region } = invitation
  const { run, isBusy, problem } = useWrite<void, unknown>(
    () => resendInvitation(invitation.id),
    () => notify(text.resent(email)),
  )
  const role = region ? people.facilitatorOf(region.name) : people.admin
  const isExpired = Date.parse(invitation.expiresAt) <= Date.now()
  return (
    <tr>
      <th scope="row">{email}</th>
      <td data-label={text.role}>{role}</td>
      <td data-label={text.lastSent}>{formatDateTime(invitation.lastSentAt, language)}</td>
      <td data-label={text.expires}>
        {isExpired ? (
          <span>
            <Tag data-size="sm" data-color="warning">
              {text.expired}
            </Tag>
          </span>
        ) : (
          formatDateTime(invitation.expiresAt, language)
        )}
      </td>
      <td>
        <Row gap={2}>
          <Button
            variant="tertiary"
            data-size="sm"
            loading={isBusy}
            aria-label={common.of(text.resend, `${email}, ${role}`)}
            onClick={() => run()}
          >
            {text.resend}
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={common.of(text.withdraw, `${email}, ${role}`)}
            onClick={() => onAsk({ kind: 'withdraw', invitation })}
          >
            {text.withdraw}
          </Button>
        </Row>
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
      </td>
    </tr>
  )
}
