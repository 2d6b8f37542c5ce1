import { Button, Card, Heading, List } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useNow } from '../model/use-now.ts'
import { planGaps } from '../part/plan-gaps.ts'
import type { PlanState } from '../part/plan-state.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { writtenByOthers } from './written-by-others.ts'

interface PlanNowProps {
  schoolId: string
  userId: string
  names: Record<string, string>
  plan: PlanState
  /** How much feedback is new, and the way there; empty when none is. */
  news: ReactNode
}

/** What has happened in the plan, and what it lacks; of an empty one what it is. */
export function PlanNow({ plan, ...props }: PlanNowProps) {
  const { front } = useAssignmentMessages()
  const id = useId()
  const gaps = planGaps(plan.rows)
  return (
    <Card asChild>
      <Stack as="section" gap={3} aria-labelledby={id}>
        <Heading id={id} level={2} data-size="xs">
          {gaps.isEmpty ? front.firstTitle : front.inPlan}
        </Heading>
        {gaps.isEmpty ? (
          <List.Unordered>
            {front.first.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List.Unordered>
        ) : (
          <Facts {...props} plan={plan} without={gaps.actionsWithoutAssumption} />
        )}
        <PlanLink schoolId={props.schoolId} />
      </Stack>
    </Card>
  )
}

export function PlanLink({ schoolId }: { schoolId: string }) {
  const { front } = useAssignmentMessages()
  return (
    <Button asChild variant="secondary">
      <Link to="/schools/$schoolId/plan" params={{ schoolId }}>
        {front.toPlan}
      </Link>
    </Button>
  )
}

function Facts({ schoolId, userId, names, plan, news, without }: PlanNowProps & { without: number }) {
  const { front } = useAssignmentMessages()
  const { language } = useLanguage()
  const written = writtenByOthers(plan.rows, userId, useNow())
  const author = names[written?.userId ?? '']
  const toPlan = { to: '/schools/$schoolId/plan', params: { schoolId }, className: 'ds-link' } as const
  return (
    <Stack as="ul" gap={0} isLined>
      <li>{news}</li>
      {written && author && (
        <Row as="li" isSpread>
          {front.wroteIn(author, listed(written.numbers, front.and), written.numbers.length)}
          <Subtle>{formatDateTime(written.at, language)}</Subtle>
        </Row>
      )}
      {without > 0 && (
        <li>
          <Link {...toPlan} hash="find-in-plan">
            {front.without(without)}
          </Link>
        </li>
      )}
    </Stack>
  )
}

/** «3, 5 og 7» */
const listed = (numbers: number[], and: string) =>
  numbers.length < 2 ? numbers.join() : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`
