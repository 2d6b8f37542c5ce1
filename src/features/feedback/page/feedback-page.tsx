import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Page, PageHead, Section } from '../../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { nameOf } from '../comments/author.ts'
import { type Draft, draftsQuery } from '../comments-queries.ts'
import styles from '../feedback.module.css'
import { followFeedback } from '../feedback-channel.ts'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'
import { AwaitingReply } from './awaiting-reply.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import { SubjectLink } from './subject-link.tsx'

interface FeedbackPageProps {
  regions: { id: string; name: string }[]
  names: Record<string, string>
}

/** What a facilitator's regions hold back, to be sent to one school or to all; and what schools have answered. */
export function FeedbackPage({ regions, names }: FeedbackPageProps) {
  const { page } = useFeedbackMessages()
  const queryClient = useQueryClient()
  const { data: drafts } = useSuspenseQuery(draftsQuery)
  const ids = regions.map(({ id }) => id).join()
  useEffect(() => followFeedback(queryClient, ids.split(',')), [queryClient, ids])
  return (
    <Page width="text">
      <PageHead title={page.title} />
      <Paragraph>{page.intro}</Paragraph>
      {regions.map((region) => (
        <RegionDrafts
          key={region.id}
          title={page.drafts(region.name)}
          drafts={drafts.filter(({ region_id }) => region_id === region.id)}
          names={names}
        />
      ))}
      <AwaitingReply names={names} />
    </Page>
  )
}

interface DraftsProps {
  drafts: Draft[]
  names: Record<string, string>
}

function RegionDrafts({ title, drafts, names }: DraftsProps & { title: string }) {
  const { page } = useFeedbackMessages()
  const bySchool = [...Map.groupBy(drafts, ({ school_id }) => school_id).values()].sort((a, b) =>
    schoolName(a).localeCompare(schoolName(b), 'nb'),
  )
  return (
    <Section
      title={title}
      tools={
        bySchool.length > 1 && (
          <SendButton drafts={drafts} names={names} label={page.sendAll(drafts.length)} />
        )
      }
    >
      {drafts.length === 0 && <Paragraph>{page.noDrafts}</Paragraph>}
      {bySchool.map((held) => (
        <SchoolDrafts key={held[0]?.school_id} drafts={held} names={names} />
      ))}
    </Section>
  )
}

const schoolName = (drafts: Draft[]) => drafts[0]?.school_name ?? ''

function SchoolDrafts({ drafts, names }: DraftsProps) {
  const { page, comment } = useFeedbackMessages()
  const { language } = useLanguage()
  const schoolId = drafts[0]?.school_id ?? ''
  return (
    <Stack>
      <Row gap={4}>
        <Heading level={3} data-size="2xs">
          <Link className="ds-link" to="/schools/$schoolId/plan" params={{ schoolId }} search={{}}>
            {schoolName(drafts)}
          </Link>
        </Heading>
        <SendButton drafts={drafts} names={names} label={page.sendSchool(schoolName(drafts))} />
      </Row>
      <Stack as="ul">
        {drafts.map((draft) => (
          <Stack as="li" gap={2} key={draft.id}>
            <Row gap={2} className={styles.meta}>
              {page.said(
                nameOf({ ...draft, from_school: false }, names, comment),
                formatDateTime(draft.created_at, language),
              )}
            </Row>
            <SubjectLink schoolId={schoolId} subject={draft.subject} />
            <p className={styles.words}>{draft.body}</p>
          </Stack>
        ))}
      </Stack>
    </Stack>
  )
}

function SendButton({ drafts, names, label }: DraftsProps & { label: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const held = drafts.map((draft) => ({ ...draft, schoolName: draft.school_name }))
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && <ReleaseDialog drafts={held} names={names} onClose={() => setIsOpen(false)} />}
    </>
  )
}
