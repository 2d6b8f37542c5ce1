import { Card } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Columns } from '../../../shared/ui/layout/stack.tsx'
import { useOverviewMessages } from '../texts/overview-messages.ts'
import { MissingCard } from './missing-card.tsx'
import { NewsCard } from './news-card.tsx'
import type { WeekProps } from './week.ts'

/** What a facilitator comes for: who is missing, and what is new. Beside it what there is room for. */
export function WeekCards({ children, ...week }: WeekProps & { children: ReactNode }) {
  const { week: text } = useOverviewMessages()
  return (
    <Columns as="section" min="20rem" aria-label={text.label}>
      <WeekCard>
        <MissingCard {...week} />
      </WeekCard>
      <WeekCard>
        <NewsCard {...week} />
      </WeekCard>
      {children}
    </Columns>
  )
}

const WeekCard = ({ children }: { children: ReactNode }) => (
  <Card asChild>
    <section>{children}</section>
  </Card>
)
