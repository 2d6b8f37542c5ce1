import { Paragraph } from '@digdir/designsystemet-react'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import { Page, Section } from '../../shared/ui/layout/page.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { GivenUpLetters } from './given-up-letters.tsx'
import { LatestLetters } from './latest-letters.tsx'
import type { Letter } from './mail-queries.ts'

interface MailPageProps {
  givenUp: Letter[]
  latest: Letter[]
}

/** Whether what was to be sent has been: what was given up first, since it is waiting for someone. */
export function MailPage({ givenUp, latest }: MailPageProps) {
  const { mail: text } = useAdminMessages()
  return (
    <Page>
      <PageHeading title={text.title} />
      <Paragraph>{text.intro}</Paragraph>
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
