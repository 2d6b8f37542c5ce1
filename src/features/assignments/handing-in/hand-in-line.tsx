import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import type { HandIn } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'

interface HandInLineProps {
  handIn: HandIn
  schoolId: string
  names: Record<string, string>
  /** When what it is a copy of was last changed; null where nobody is to be asked to hand in once more. */
  changedAt: string | null
}

/** What counts as handed in: when, by whom, late or not, with the way to the copy. */
export function HandInLine({ handIn, schoolId, names, changedAt }: HandInLineProps) {
  const { part, receipt } = useAssignmentMessages()
  const { language } = useLanguage()
  const when = formatDateTime(handIn.submitted_at, language)
  const name = names[handIn.submitted_by ?? ''] ?? receipt.formerLeader
  const isChanged = changedAt !== null && Date.parse(changedAt) > Date.parse(handIn.submitted_at)
  return (
    <Stack gap={2}>
      <Row>
        <Tag data-color="success">{part.handedInBy(when, name)}</Tag>
        {handIn.is_late && <Tag data-color="warning">{part.late}</Tag>}
        <Link
          className="ds-link"
          to="/schools/$schoolId/submissions/$submissionId"
          params={{ schoolId, submissionId: handIn.id }}
        >
          {part.receipt}
        </Link>
      </Row>
      {isChanged && <p>{part.changedSince}</p>}
    </Stack>
  )
}
