import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { HandInLine } from '../handing-in/hand-in-line.tsx'
import { countingHandIns, missingQuestions, type Part } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'
import { planGaps } from '../part/plan-gaps.ts'
import type { PlanState } from '../part/plan-state.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './assignments.module.css'
import { DueLine } from './due-line.tsx'

export interface PartLineProps {
  school: { id: string }
  isLeader: boolean
  part: Part
  names: Record<string, string>
  plan: PlanState
  now: Date
}

/** Where one part stands, and one click on to the next thing to do in it. */
export function PartLine(props: PartLineProps) {
  const { school, isLeader, part, names, plan, now } = props
  const counting = countingHandIns(part.handIns)
  const changedAt = part.kind === 'plan' ? plan.changedAt : part.changedAt
  // After the deadline nobody is asked to hand in once more: it would be late.
  const isAskedAgain = isLeader && !isOver(part.dueLocal, now)
  return (
    <Row as="li" isSpread gap={5}>
      <Stack gap={2} className={styles.partText}>
        <Heading level={3} data-size="2xs">
          <BilingualText text={part.title} />
        </Heading>
        <DueLine part={part} now={now} />
        {isLeader && counting.length === 0 && <Missing part={part} plan={plan} />}
        {counting.map((handIn) => (
          <HandInLine
            key={handIn.id}
            handIn={handIn}
            schoolId={school.id}
            names={names}
            changedAt={isAskedAgain ? changedAt : null}
          />
        ))}
        {counting.length === 0 && !isLeader && <NotHandedIn />}
      </Stack>
      {isLeader && <NextStep {...props} isHandedIn={counting.length > 0} />}
    </Row>
  )
}

function NotHandedIn() {
  const { part } = useAssignmentMessages()
  return <p>{part.notHandedIn}</p>
}

function Missing({ part, plan }: { part: Part; plan: PlanState }) {
  const { part: texts, planGaps: gapTexts } = useAssignmentMessages()
  if (part.kind === 'plan') {
    const { isEmpty } = planGaps(plan.rows)
    return <p>{isEmpty ? `${texts.notHandedIn}. ${gapTexts.empty}` : texts.notHandedIn}</p>
  }
  const missing = missingQuestions(part).length
  return (
    <p>
      {texts.notHandedIn}. {missing > 0 ? texts.missing(missing) : texts.allAnswered}
    </p>
  )
}

/** The one link that leads to the next unfinished field, or to handing in. */
function NextStep({ school, part, plan, isHandedIn }: PartLineProps & { isHandedIn: boolean }) {
  const { part: texts } = useAssignmentMessages()
  const params = { schoolId: school.id, partId: part.id }
  const toPart = '/schools/$schoolId/assignments/$partId'
  if (part.kind === 'plan') {
    const { next, isEmpty } = planGaps(plan.rows)
    const fieldId = next && `${next.table}-${next.rowId}-${next.field}`
    return (
      <Row gap={2}>
        {!isHandedIn && (
          <Button asChild variant="secondary">
            <Link
              to="/schools/$schoolId/plan"
              params={{ schoolId: school.id }}
              {...(fieldId && { hash: fieldId })}
              onClick={() => fieldId && focusWhenThere(fieldId)}
            >
              {isEmpty ? texts.beginPlan : texts.continuePlan}
            </Link>
          </Button>
        )}
        <Button asChild variant="tertiary">
          <Link to={toPart} params={params}>
            {texts.openPart}
          </Link>
        </Button>
      </Row>
    )
  }
  const [next] = missingQuestions(part)
  if (isHandedIn || !next) {
    return (
      <Row gap={2}>
        <Button asChild variant={isHandedIn ? 'tertiary' : 'primary'}>
          <Link to={toPart} params={params} {...(!isHandedIn && { hash: 'hand-in' })}>
            {isHandedIn ? texts.open : texts.handIn}
          </Link>
        </Button>
      </Row>
    )
  }
  return (
    <Row gap={2}>
      <Button asChild>
        <Link to={toPart} params={params} hash={`answer-${next.id}`}>
          {next.label ? texts.start(next.label) : texts.startOnly}
        </Link>
      </Button>
    </Row>
  )
}
