import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import type { OpenInvitation } from '../people/invitations-queries.ts'
import type { AdminSchool } from '../schools/schools-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { RegionDialog, type RegionQuestion } from './region-dialog.tsx'
import type { AdminRegion } from './regions-queries.ts'
import { RegionsTable } from './regions-table.tsx'

interface RegionsPageProps {
  regions: AdminRegion[]
  schools: AdminSchool[]
  invitations: OpenInvitation[]
}

/** The regions with their facilitators, and the way to new ones of both. */
export function RegionsPage({ regions, schools, invitations }: RegionsPageProps) {
  const { regions: text, invite } = useAdminMessages()
  const [question, setQuestion] = useState<RegionQuestion | null>(null)

  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          <>
            <Button onClick={() => setQuestion({ kind: 'create' })}>{text.create}</Button>
            {regions.length > 0 && (
              <Button variant="secondary" onClick={() => setQuestion({ kind: 'invite', region: null })}>
                {invite.facilitator}
              </Button>
            )}
          </>
        }
      />
      {regions.length > 0 ? (
        <RegionsTable regions={regions} schools={schools} invitations={invitations} onAsk={setQuestion} />
      ) : (
        <Paragraph>{text.empty}</Paragraph>
      )}
      <RegionDialog question={question} regions={regions} onClose={() => setQuestion(null)} />
    </Page>
  )
}
