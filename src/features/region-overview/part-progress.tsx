import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { DeliveriesChart } from './deliveries-chart.tsx'
import type { OverviewPart, PartTotal } from './overview-queries.ts'
import styles from './region-cards.module.css'
import { shortLocal } from './short-date.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'

interface PartProgressProps {
  part: OverviewPart
  assignmentId: string
  region: { id: string; name: string }
  total: PartTotal | undefined
}

/** One part of the assignment in one region. */
export function PartProgress({ part, assignmentId, region, total }: PartProgressProps) {
  const { region: text } = useOverviewMessages()
  const { language } = useLanguage()
  const title = useTitle()(part)
  const due = part.deadlines.find(({ region_id }) => region_id === region.id)?.due_local
  const [handedIn, expected] = [total?.handed_in ?? 0, total?.expected ?? 0]
  const more = [
    [total?.late, text.late],
    [total?.extended, text.extended],
    [total?.under_way, text.underWay],
  ] as const
  return (
    <Stack as="section" gap={2}>
      <Row isSpread align="baseline">
        <Heading level={3} data-size="2xs">
          {title}
        </Heading>
        <Link
          className="ds-link"
          to="/assignments/$assignmentId/status"
          params={{ assignmentId }}
          search={{ partId: part.id, regionId: region.id }}
          aria-label={text.whoOf(title, region.name)}
        >
          {text.who}
        </Link>
      </Row>
      <Row align="baseline" className={styles.numbers}>
        <strong>{text.delivered(handedIn, expected)}</strong>
        {more.map(([n, words]) => n !== undefined && n > 0 && <span key={words(0)}>{words(n)}</span>)}
        {due && <span>{text.due(shortLocal(due, language))}</span>}
      </Row>
      <DeliveriesChart
        byDay={total?.by_day ?? {}}
        handedIn={handedIn}
        expected={expected}
        dueDay={due?.slice(0, 10)}
      />
    </Stack>
  )
}
