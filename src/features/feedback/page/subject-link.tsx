import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { anchorOf, answerPlace, type Place } from '../comments/comment-threads.ts'
import type { Subject } from '../comments-queries.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { subjectName } from './subject-name.ts'

interface SubjectLinkProps {
  schoolId: string
  subject: Subject
}

/** Names what a thread is about, and leads to it there. */
export function SubjectLink({ schoolId, subject }: SubjectLinkProps) {
  const texts = useFeedbackMessages()
  const { language } = useLanguage()
  const name = subjectName(subject, texts, language)
  if (subject?.table === 'answers') {
    const { submissionId, rowId } = subject
    return (
      <Link
        className="ds-link"
        to="/schools/$schoolId/submissions/$submissionId"
        params={{ schoolId, submissionId }}
        search={{}}
        hash={anchorOf(answerPlace(submissionId, rowId))}
      >
        {name}
      </Link>
    )
  }
  const place: Place = subject ? `${subject.table}:${subject.rowId}` : 'plan'
  return (
    <Link
      className="ds-link"
      to="/schools/$schoolId/plan"
      params={{ schoolId }}
      search={{}}
      hash={anchorOf(place)}
    >
      {name}
    </Link>
  )
}
