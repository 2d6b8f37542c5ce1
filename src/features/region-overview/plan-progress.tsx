import { Heading } from '@digdir/designsystemet-react'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import type { RegionTotal } from './overview-queries.ts'
import styles from './region-cards.module.css'
import { useOverviewMessages } from './texts/overview-messages.ts'

/** How many schools stand at each step of the way; the bar shows the numbers that stand beneath it. */
export function PlanProgress({ total }: { total: RegionTotal }) {
  const { region: text } = useOverviewMessages()
  const stages = [
    ['with_reflections', text.stages.withReflections],
    ['with_assumptions', text.stages.withAssumptions],
    ['without_assumptions', text.stages.withoutAssumptions],
    ['without_actions', text.stages.withoutActions],
  ] as const
  return (
    <Stack as="section" gap={2}>
      <Heading level={3} data-size="2xs">
        {text.progress}
      </Heading>
      <div className={styles.bar} aria-hidden>
        {stages
          .filter(([stage]) => total[stage] > 0)
          .map(([stage]) => (
            <span key={stage} data-stage={stage} style={{ flexGrow: total[stage] }} />
          ))}
      </div>
      <Row as="ul" gap={4} className={styles.stages}>
        {stages.map(([stage, words]) => (
          <li key={stage} data-stage={stage}>
            {total[stage]} {words}
          </li>
        ))}
      </Row>
    </Stack>
  )
}
