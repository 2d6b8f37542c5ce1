import { Table } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import styles from '../admin.module.css'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AcceptedInvitation } from './invitations-queries.ts'

/** Invitations that were taken up, out of the way until one looks for them. */
export function AcceptedInvitations({ invitations }: { invitations: AcceptedInvitation[] }) {
  const { people, invitations: text } = useAdminMessages()
  const { language } = useLanguage()
  return (
    <details className={styles.details}>
      <summary>{text.accepted(invitations.length)}</summary>
      <Table className={cards.table}>
        <caption className="ds-sr-only">{text.acceptedCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.address}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.lastSent}</th>
            <th scope="col">{text.acceptedAt}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, regions: region, last_sent_at, accepted_at }) => (
            <tr key={id}>
              <th scope="row">{email}</th>
              <td data-label={text.role}>{region ? people.facilitatorOf(region.name) : people.admin}</td>
              <td data-label={text.lastSent}>{formatDateTime(last_sent_at, language)}</td>
              <td data-label={text.acceptedAt}>{accepted_at && formatDateTime(accepted_at, language)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
