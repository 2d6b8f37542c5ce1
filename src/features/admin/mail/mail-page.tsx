import { Paragraph } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Page, Section } from '../../../shared/ui/layout/page.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { GivenUpLetters } from './given-up-letters.tsx'
import { LatestLetters } from './latest-letters.tsx'
import type { Letter, MailQueue } from './mail-queries.ts'

interface MailPageProps {
  givenUp: Letter[]
  latest: Letter[]
  queue: MailQueue
}

/** Whether what was to be sent has been: what was given up first, since it is waiting for someone. */
export function MailPage({ givenUp, latest, queue }: MailPageProps) {
  const { mail: text } = useAdminMessages()
  const { language } = useLanguage()
  return (
    <Page>
      <PageHeading title={text.title} />
      <Paragraph>{text.intro}</Paragraph>
      <Section title={text.queue}>
        {queue.since ? (
          <>
            <Paragraph>{text.queueWaits(queue.waiting, formatDateTime(queue.since, language))}</Paragraph>
            <Paragraph>{text.queueLate}</Paragraph>
          </>
        ) : (
          <Paragraph>{text.queueEmpty}</Paragraph>
        )}
      </Section>
      <Section title={text.givenUp}>
        {givenUp.length > 0 ? (
          <GivenUpLetters letters={givenUp} />
        ) : (
          <Paragraph>{text.noneGivenUp}</Paragraph>
        )}
      </Section>
      <Section title={text.latest}>
        {latest.length > 0 ? <LatestLetters letters={latest} /> : <Paragraph>{text.noneLatest}</Paragraph>}
      </Section>
    </Page>
  )
}
