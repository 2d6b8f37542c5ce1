import { Paragraph } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Page, PageHead, Section } from '../../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { LoadingPage } from '../../../shared/ui/loading-page.tsx'
import { nameOf } from '../comments/author.ts'
import { type Comment, latestIn, type Reader, type Thread } from '../comments/comment-threads.ts'
import { useThreads } from '../comments/use-threads.ts'
import type { Subject } from '../comments-queries.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { SubjectLink } from './subject-link.tsx'

interface SchoolFeedbackPageProps {
  reader: Reader
  /** What a comment is about. */
  subjectOf: (comment: Comment) => Subject
}

/** All that facilitators have said to a school, what is new first, with the way to where it is answered. */
export function SchoolFeedbackPage({ reader, subjectOf }: SchoolFeedbackPageProps) {
  const { page } = useFeedbackMessages()
  const { threads } = useThreads(reader)
  if (!threads) return <LoadingPage />
  const newestFirst = threads.toSorted((a, b) => ((latestIn(a) ?? '') < (latestIn(b) ?? '') ? 1 : -1))
  const fresh = newestFirst.filter(({ freshIds }) => freshIds.length > 0)
  const read = newestFirst.filter(({ freshIds }) => freshIds.length === 0)
  return (
    <Page width="text">
      <PageHead title={page.title} />
      <Paragraph>{threads.length > 0 ? page.leaderIntro : page.noneForLeader}</Paragraph>
      {fresh.length > 0 && (
        <Section title={page.fresh(fresh.length)}>
          <ThreadBeginnings threads={fresh} reader={reader} subjectOf={subjectOf} />
        </Section>
      )}
      {read.length > 0 && (
        <Section title={page.read}>
          <ThreadBeginnings threads={read} reader={reader} subjectOf={subjectOf} />
        </Section>
      )}
    </Page>
  )
}

interface ThreadBeginningsProps extends SchoolFeedbackPageProps {
  threads: Thread[]
}

function ThreadBeginnings({ threads, reader, subjectOf }: ThreadBeginningsProps) {
  const { page, comment } = useFeedbackMessages()
  const { language } = useLanguage()
  return (
    <Stack as="ul" gap={0} isLined>
      {threads.map(({ first, replies, freshIds }) => {
        // Of several that are new the first: from there on it is read.
        const shown = replies.find(({ id }) => id === freshIds[0]) ?? first
        return (
          <Stack as="li" gap={1} key={first.id}>
            <SubjectLink schoolId={reader.schoolId} subject={subjectOf(first)} />
            <p className={styles.beginning}>{shown.body}</p>
            <Row gap={2} className={styles.meta}>
              {page.said(nameOf(shown, reader.names, comment), formatDateTime(shown.released_at, language))}
            </Row>
          </Stack>
        )
      })}
    </Stack>
  )
}
