import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { formatRecently } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { CheckSection } from './check-section.tsx'
import { followReach } from './health-channel.ts'
import { healthChecks, isToLookAt } from './health-checks.ts'
import type { Health } from './health-queries.ts'
import { JobsTable } from './jobs-table.tsx'
import { RowCounts } from './row-counts.tsx'

interface HealthPageProps {
  health: Health
  /** When that was so. */
  asOf: Date
  isFailing: boolean
  isChecking: boolean
  onCheck: () => void
}

/** Whether the service works, and what to do where it does not. */
export function HealthPage({ health, asOf, isFailing, isChecking, onCheck }: HealthPageProps) {
  const { health: text } = useAdminMessages()
  const { language } = useLanguage()
  const isReached = useReach()
  const when = (instant: string | null) => (instant ? formatRecently(instant, language, text.today) : '–')
  const checks = healthChecks(health, {
    isReached,
    now: asOf,
    appVersion: __APP_VERSION__,
    schemaVersion: __SCHEMA_VERSION__,
    text,
    when,
  })
  const toLookAt = checks.filter(isToLookAt)
  const isAllKnown = checks.every(({ standing }) => standing !== 'unknown')
  const details = {
    mail: (
      <Link className="ds-link" to="/admin/mail">
        {text.mail.link}
      </Link>
    ),
    jobs: health.jobs && <JobsTable jobs={health.jobs} now={asOf} when={when} />,
    realtime: null,
    space: <RowCounts rows={health.rows} />,
    version: null,
  }
  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          <Button variant="secondary" data-size="sm" loading={isChecking} onClick={onCheck}>
            {text.checkNow}
          </Button>
        }
      />
      <Paragraph>{text.intro}</Paragraph>
      {isFailing && (
        <Alert data-color="danger" data-size="sm" role="alert">
          {text.failed(when(asOf.toISOString()))}
        </Alert>
      )}
      <Paragraph role="status" data-size="lg">
        {isAllKnown && (toLookAt.length > 0 ? text.notGood(toLookAt.length) : text.allGood)}
      </Paragraph>
      {checks.map((check) => (
        <CheckSection key={check.id} check={check}>
          {details[check.id]}
        </CheckSection>
      ))}
    </Page>
  )
}

/** Whether Realtime is reached; null while that is tried. */
function useReach(): boolean | null {
  const [isReached, setReached] = useState<boolean | null>(null)
  useEffect(() => followReach(setReached), [])
  return isReached
}
