import { Link } from '@tanstack/react-router'
import type { Part } from './assignment-model.ts'
import styles from './part-views.module.css'
import { useAssignmentMessages } from './texts/assignment-messages.ts'

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
    className: styles.view,
  } as const
  return (
    <nav aria-label={views.label} className={styles.views}>
      {isLeader && (
        <Link
          to="/schools/$schoolId/assignments/$partId"
          params={{ schoolId, partId: part.id }}
          className={styles.view}
        >
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
        <Link
          to="/schools/$schoolId/compare"
          params={{ schoolId }}
          search={{ from: submissionId }}
          className={styles.view}
        >
          {views.compare}
        </Link>
      )}
    </nav>
  )
}
