import { Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { nameOf } from '../comments/author.ts'
import { awaitingQuery } from '../comments-queries.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { SettleButton } from './settled.tsx'
import { SubjectLink } from './subject-link.tsx'

/** What schools have answered and nobody has answered since, with the way there. */
export function AwaitingReply({ names }: { names: Record<string, string> }) {
  const { page, comment } = useFeedbackMessages()
  const { language } = useLanguage()
  const { data: awaiting } = useSuspenseQuery(awaitingQuery)
  return (
    <Section title={page.awaiting}>
      <Paragraph>{awaiting.length === 0 ? page.noneAwaiting : page.awaitingIntro}</Paragraph>
      <Stack as="ul">
        {awaiting.map((thread) => (
          <Stack as="li" gap={2} key={thread.thread_id}>
            <Row gap={2} className={styles.meta}>
              <strong>{thread.school_name}</strong>
              <span>
                {page.said(
                  nameOf({ ...thread, from_school: true }, names, comment),
                  formatDateTime(thread.released_at, language),
                )}
              </span>
            </Row>
            <SubjectLink schoolId={thread.school_id} subject={thread.subject} />
            <p className={styles.words}>{thread.body}</p>
            <SettleButton schoolId={thread.school_id} threadId={thread.thread_id} name={thread.school_name} />
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}
