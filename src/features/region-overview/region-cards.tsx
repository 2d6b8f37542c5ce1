import { Card, Heading } from '@digdir/designsystemet-react'
import { DemoTag } from '../../shared/ui/demo-tag.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import type { OverviewAssignment, RegionTotal } from './overview-queries.ts'
import { PartProgress } from './part-progress.tsx'
import { PlanProgress } from './plan-progress.tsx'
import styles from './region-cards.module.css'
import { useOverviewMessages } from './texts/overview-messages.ts'

export interface Region {
  id: string
  name: string
  isDemo: boolean
}

interface RegionCardsProps {
  regions: Region[]
  totals: RegionTotal[]
  assignment: OverviewAssignment | undefined
}

/** The regions side by side: who has delivered, what is unread, how far the plans have come. */
export const RegionCards = ({ regions, totals, assignment }: RegionCardsProps) =>
  regions.map((region) => {
    const total = totals.find(({ region_id }) => region_id === region.id)
    return total && <RegionCard key={region.id} region={region} total={total} assignment={assignment} />
  })

interface RegionCardProps {
  region: Region
  total: RegionTotal
  assignment: OverviewAssignment | undefined
}

function RegionCard({ region, total, assignment }: RegionCardProps) {
  const { region: text } = useOverviewMessages()
  const published = assignment?.regionIds.includes(region.id) ? assignment : undefined
  return (
    <Card asChild>
      <Stack className={styles.card}>
        <Row align="baseline">
          <Heading level={2} data-size="xs">
            {region.name}
          </Heading>
          {region.isDemo && <DemoTag />}
          <Subtle>
            {text.schools(total.schools)} · {text.unread(total.unread)}
          </Subtle>
        </Row>
        {assignment && !published && <Subtle>{text.notHere}</Subtle>}
        {published?.parts.map((part) => (
          <PartProgress
            key={part.id}
            part={part}
            assignmentId={published.id}
            region={region}
            total={total.parts[part.id]}
          />
        ))}
        {total.schools > 0 && <PlanProgress total={total} />}
      </Stack>
    </Card>
  )
}
