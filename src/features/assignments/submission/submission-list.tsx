import { List, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import type { HandIn } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './submission.module.css'

interface SubmissionListProps {
  schoolId: string
  /** Newest first. */
  handIns: HandIn[]
  shownId: string
}

/** Every time it was handed in, with a way to each copy. */
export function SubmissionList({ schoolId, handIns, shownId }: SubmissionListProps) {
  const { receipt } = useAssignmentMessages()
  const { language } = useLanguage()
  if (handIns.length < 2) return null
  return (
    <Section title={receipt.others} className={styles.others}>
      <List.Ordered reversed>
        {handIns.map(({ id, submitted_at, is_late, withdrawn_at }) => (
          <List.Item key={id}>
            <Row>
              {id === shownId ? (
                `${formatDateTime(submitted_at, language)} (${receipt.thisOne})`
              ) : (
                <Link
                  className="ds-link"
                  to="/schools/$schoolId/submissions/$submissionId"
                  params={{ schoolId, submissionId: id }}
                >
                  {formatDateTime(submitted_at, language)}
                </Link>
              )}
              {is_late && (
                <Tag data-size="sm" data-color="warning">
                  {receipt.late}
                </Tag>
              )}
              {withdrawn_at && <Tag data-size="sm">{receipt.isWithdrawn}</Tag>}
            </Row>
          </List.Item>
        ))}
      </List.Ordered>
    </Section>
  )
}
