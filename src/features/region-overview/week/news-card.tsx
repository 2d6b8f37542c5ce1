import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { newsQuery } from '../overview-queries.ts'
import { shortDateTime } from '../short-date.ts'
import { useOverviewMessages } from '../texts/overview-messages.ts'
import { CardHead } from './card-head.tsx'
import type { WeekProps } from './week.ts'

/** What the facilitator has not read, the latest first, and the way into it. */
export function NewsCard({ userId, totals, filter }: WeekProps) {
  const { week: text, region: regionText, row: rowText } = useOverviewMessages()
  const { language } = useLanguage()
  const unread = totals.reduce((sum, total) => sum + total.unread, 0)
  const { data: lines = [] } = useQuery(newsQuery(userId))
  const [next] = lines
  if (unread === 0) return <CardHead title={text.news} words={regionText.unread(0)} />
  const reading = { assignment: filter.assignment, unread: true } as const
  return (
    <Stack gap={3}>
      <CardHead title={text.news} count={unread} words={text.newsOf(unread)} />
      <Stack as="ul" gap={2} isLined>
        {lines.map(({ school_id: schoolId, name, has_new_hand_in, changed_at }) => (
          <Row key={schoolId} as="li" isSpread align="baseline">
            <Link className="ds-link" to="/read/$schoolId" params={{ schoolId }} search={reading}>
              {name}: {has_new_hand_in ? rowText.newHandIn : rowText.unread}
            </Link>
            {changed_at && <Subtle>{shortDateTime(changed_at, language)}</Subtle>}
          </Row>
        ))}
      </Stack>
      {next && (
        <Row>
          <Button asChild>
            <Link to="/read/$schoolId" params={{ schoolId: next.school_id }} search={reading}>
              {text.readNext}
            </Link>
          </Button>
        </Row>
      )}
    </Stack>
  )
}
