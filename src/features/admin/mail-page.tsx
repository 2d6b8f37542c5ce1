import { Paragraph } from '@digdir/designsystemet-react'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import styles from './admin.module.css'
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
    <div className={styles.page}>
      <PageHeading title={text.title} />
      <Paragraph>{text.intro}</Paragraph>
      <section className={styles.section} aria-labelledby="given-up">
        <h2 id="given-up">{text.givenUp}</h2>
        {givenUp.length > 0 ? (
          <GivenUpLetters letters={givenUp} />
        ) : (
          <Paragraph>{text.noneGivenUp}</Paragraph>
        )}
      </section>
      <section className={styles.section} aria-labelledby="latest">
        <h2 id="latest">{text.latest}</h2>
        {latest.length > 0 ? <LatestLetters letters={latest} /> : <Paragraph>{text.noneLatest}</Paragraph>}
      </section>
    </div>
  )
}
