import { Button, Table, Tag, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { resendInvitation } from '../admin-mutations.ts'
import { useNotify } from '../dialogs/notice.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { RowChoices } from '../row-choices.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminMessages } from '../texts/nb.ts'
import type { OpenInvitation } from './invitations-queries.ts'
import type { PeopleQuestion } from './people-dialog.tsx'

/** As many are shown before one asks for all. */
const SHOWN = 50

interface OpenInvitationsProps {
  invitations: OpenInvitation[]
  onAsk: (question: PeopleQuestion) => void
}

export function OpenInvitations({ invitations, onAsk }: OpenInvitationsProps) {
  const { common, invitations: text } = useAdminMessages()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? invitations : invitations.slice(0, SHOWN)
  return (
    <Stack gap={3}>
      {invitations.length > 1 && (
        <Row>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => onAsk({ kind: 'resendAll', invitations })}
          >
            {text.resendAll(invitations.length)}
          </Button>
        </Row>
      )}
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
          {shown.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} onAsk={onAsk} />
          ))}
        </tbody>
      </Table>
      {shown.length < invitations.length && (
        <Row>
          <Button variant="tertiary" data-size="sm" onClick={() => setIsWhole(true)}>
            {text.showAll(invitations.length)}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

interface InvitationRowProps {
  invitation: OpenInvitation
  onAsk: (question: PeopleQuestion) => void
}

function InvitationRow({ invitation, onAsk }: InvitationRowProps) {
  const messages = useAdminMessages()
  const { invitations: text } = messages
  const { language } = useLanguage()
  const notify = useNotify()
  const { id, email, invited_by, last_sent_at, expires_at, is_delivered } = invitation
  const { run, isBusy, problem } = useWrite<void, unknown>(
    () => resendInvitation(id),
    () => notify(text.resent(email)),
  )
  const role = roleOf(invitation, messages)
  const isExpired = Date.parse(expires_at) <= Date.now()
  const choices = [
    { kind: 'resend', label: text.resend },
    { kind: 'correct', label: text.correct },
    { kind: 'withdraw', label: text.withdraw },
  ] as const
  return (
    <tr aria-busy={isBusy}>
      <th scope="row">{email}</th>
      <td data-label={text.role}>
        <div>
          {role}
          {invited_by && <Subtle>{text.invitedBy(invited_by)}</Subtle>}
        </div>
      </td>
      <td data-label={text.lastSent}>
        <div>
          {formatDateTime(last_sent_at, language)}{' '}
          {is_delivered === false && (
            <Tag data-size="sm" data-color="danger">
              {text.undelivered}
            </Tag>
          )}
        </div>
      </td>
      <td data-label={text.expires}>
        {isExpired ? (
          <span>
            <Tag data-size="sm" data-color="warning">
              {text.expired}
            </Tag>
          </span>
        ) : (
          formatDateTime(expires_at, language)
        )}
      </td>
      <td>
        <RowChoices
          name={`${email}, ${role}`}
          choices={choices}
          onChoose={(kind) => (kind === 'resend' ? run() : onAsk({ kind, invitation }))}
        />
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
      </td>
    </tr>
  )
}

function roleOf({ role, school, region }: OpenInvitation, { people }: AdminMessages): string {
  if (role === 'leader') return people.leaderOf(school)
  return role === 'facilitator' ? people.facilitatorOf(region) : people.admin
}
