import { Link } from '@tanstack/react-router'
import { TabLinks } from '../../../shared/ui/layout/tab-links.tsx'
import type { Part } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'

interface PartViewsProps {
  schoolId: string
  part: Part
  isLeader: boolean
  submissionId: string
}

/** Between what stands now, what was handed in, and what has changed since. */
export function PartViews({ schoolId, part, isLeader, submissionId }: PartViewsProps) {
  const { views } = useAssignmentMessages()
  const toSubmission = {
    to: '/schools/$schoolId/submissions/$submissionId',
    params: { schoolId, submissionId },
    activeOptions: { exact: true },
  } as const
  return (
    <TabLinks label={views.label}>
      {isLeader && (
        <Link to="/schools/$schoolId/assignments/$partId" params={{ schoolId, partId: part.id }}>
          {views.now}
        </Link>
      )}
      <Link {...toSubmission} search={{}}>
        {views.asHandedIn}
      </Link>
      {(isLeader || part.kind === 'plan') && (
        <Link {...toSubmission} search={{ compare: 'now' }}>
          {views.changed}
        </Link>
      )}
      {part.kind === 'plan' && (
        <Link to="/schools/$schoolId/compare" params={{ schoolId }} search={{ from: submissionId }}>
          {views.compare}
        </Link>
      )}
    </TabLinks>
  )
}
