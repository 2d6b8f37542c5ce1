import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { nameOf } from './author.ts'
import { awaitingQuery } from './comments-queries.ts'
import styles from './feedback.module.css'
import { useFeedbackMessages } from './texts/feedback-messages.ts'

/** What schools have answered and nobody has answered since, with the way there. */
export function AwaitingReply({ names }: { names: Record<string, string> }) {
  const { page, comment } = useFeedbackMessages()
  const { language } = useLanguage()
  const { data: awaiting } = useSuspenseQuery(awaitingQuery)
  return (
    <section className={styles.region} aria-labelledby="awaiting-title">
      <Heading id="awaiting-title" level={2} data-size="xs">
        {page.awaiting}
      </Heading>
      <Paragraph>{awaiting.length === 0 ? page.noneAwaiting : page.awaitingIntro}</Paragraph>
      <ul className={styles.threads}>
        {awaiting.map((thread) => (
          <li key={thread.thread_id} className={styles.comment}>
            <p className={styles.meta}>
              <strong>{thread.school_name}</strong>
              <span>
                {page.said(
                  nameOf({ ...thread, from_school: true }, names, comment),
                  formatDateTime(thread.released_at, language),
                )}
              </span>
            </p>
            <p className={styles.words}>{thread.body}</p>
            <ThreadLink thread={thread} label={page.openThread(thread.school_name)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ThreadLinkProps {
  thread: { school_id: string; submission_id: string | null }
  label: string
}

function ThreadLink({
  thread: { school_id: schoolId, submission_id: submissionId },
  label,
}: ThreadLinkProps) {
  return submissionId ? (
    <Link
      className="ds-link"
      to="/schools/$schoolId/submissions/$submissionId"
      params={{ schoolId, submissionId }}
      search={{}}
    >
      {label}
    </Link>
  ) : (
    <Link className="ds-link" to="/schools/$schoolId/plan" params={{ schoolId }} search={{}}>
      {label}
    </Link>
  )
}
