import { Table, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import cards from '../../shared/ui/table-cards.module.css'
import styles from './assignment-editing.module.css'
import type { Part } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { ExtensionButton } from './extension-button.tsx'
import type { HandInStatus } from './hand-in-status.ts'
import { formatDueLocal } from './oslo-time.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface StatusTableProps {
  part: Part
  regionId: string
  statuses: HandInStatus[]
  dueLocal: string | null
}

export function StatusTable({ part, regionId, statuses, dueLocal }: StatusTableProps) {
  const { columns, pages } = useEditingMessages()
  const isByLeader = part.respondent === 'leader'
  return (
    <Table className={cards.table} hover>
      <caption className="ds-sr-only">{pages.status}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.school}</th>
          {isByLeader && <th scope="col">{columns.leader}</th>}
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.extension}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <StatusRow
            key={status.key}
            part={part}
            regionId={regionId}
            status={status}
            dueLocal={dueLocal}
            isByLeader={isByLeader}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface StatusRowProps {
  part: Part
  regionId: string
  status: HandInStatus
  dueLocal: string | null
  isByLeader: boolean
}

function StatusRow({ part, regionId, status, dueLocal, isByLeader }: StatusRowProps) {
  const { columns, handedIn: text } = useEditingMessages()
  const { language } = useLanguage()
  const { assignment } = useEditing()
  const { submission, extension, schoolName } = status
  const leader = status.leaderName === '' ? text.formerLeader : status.leaderName
  return (
    <tr>
      <th scope="row">{schoolName}</th>
      {isByLeader && <td data-label={columns.leader}>{leader}</td>}
      <td data-label={columns.state}>
        <Row className={styles.cell}>
          {submission ? (
            <>
              {text.handedIn(formatDateTime(submission.submittedAt, language))}
              {submission.isLate && (
                <Tag data-size="sm" data-color="warning">
                  {text.late}
                </Tag>
              )}
              <Link
                className="ds-link"
                to="/read/$schoolId"
                params={{ schoolId: status.schoolId }}
                search={{
                  regions: [regionId],
                  assignment: assignment.id,
                  part: part.id,
                  view: submission.id,
                }}
                aria-label={text.readOf(leader ? `${leader}, ${schoolName}` : schoolName)}
              >
                {text.read}
              </Link>
            </>
          ) : (
            text.not
          )}
        </Row>
      </td>
      <td data-label={columns.extension}>
        <Row className={styles.cell}>
          {extension && text.until(formatDueLocal(extension, language))}
          <ExtensionButton part={part} status={status} dueLocal={dueLocal} />
        </Row>
      </td>
    </tr>
  )
}
