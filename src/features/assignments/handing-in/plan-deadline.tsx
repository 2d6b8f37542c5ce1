import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDate, formatDayOfMonth, todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { countdownText } from '../front/due-tag.tsx'
import { planPart } from '../front/plan-part.ts'
import { countingHandIns, type HandIn, type Part } from '../model/assignment-model.ts'
import { assignmentsQuery } from '../model/assignments-queries.ts'
import { countdown, isOver } from '../model/deadline.ts'
import { useNow } from '../model/use-now.ts'
import { planGapSentences } from '../part/missing-sentences.ts'
import { planGaps } from '../part/plan-gaps.ts'
import type { PlanState } from '../part/plan-state.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { HandInDialog } from './hand-in-dialog.tsx'
import styles from './plan-deadline.module.css'

interface PlanDeadlineProps {
  schoolId: string
  userId: string
  names: Record<string, string>
  plan: PlanState
}

/** In the plan's bar: when it is due, and the way to hand it in; handed in, when that was and what has changed since. */
export function PlanDeadline({ schoolId, userId, names, plan }: PlanDeadlineProps) {
  const { data: assignments = [] } = useQuery(assignmentsQuery({ schoolId, userId, isLeader: true }))
  const now = useNow()
  const part = planPart(assignments, now)
  if (!part) return null
  const [counting] = countingHandIns(part.handIns)
  const changes = counting ? changesSince(plan, counting) : 0
  // Once it is handed in and over, there is nothing left to ask for.
  const canHandIn = !counting || (changes > 0 && !isOver(part.dueLocal, now))
  return (
    <Row gap={3} className={styles.deadline}>
      {counting ? (
        <HandedIn schoolId={schoolId} handIn={counting} changes={changes} />
      ) : (
        <Due part={part} now={now} />
      )}
      {canHandIn && (
        <HandInButton {...{ schoolId, names, plan, part, now }} isAgain={counting !== undefined} />
      )}
    </Row>
  )
}

/** Rows that were changed, added or deleted after the copy was taken. */
const changesSince = ({ rows }: PlanState, { submitted_at }: HandIn) =>
  [...rows.goals, ...rows.actions, ...rows.reflections].filter(
    ({ updated_at }) => Date.parse(updated_at) > Date.parse(submitted_at),
  ).length

function Due({ part: { dueLocal }, now }: { part: Part; now: Date }) {
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  if (!dueLocal) return null
  const left = countdown(dueLocal, now)
  const isCounted = left.kind === 'days'
  return (
    <span className={styles.due}>
      {isCounted && `${texts.due.on(formatDate(dueLocal.slice(0, 10), language))} · `}
      {countdownText(left, dueLocal, texts, language)}
    </span>
  )
}

function HandedIn({ schoolId, handIn, changes }: { schoolId: string; handIn: HandIn; changes: number }) {
  const { bar } = useAssignmentMessages()
  const { language } = useLanguage()
  const at = new Date(handIn.submitted_at)
  const day = formatDate(todayInNorway(at), language)
  return (
    <Link
      className="ds-link"
      to="/schools/$schoolId/submissions/$submissionId"
      params={{ schoolId, submissionId: handIn.id }}
      search={{}}
    >
      <span className={styles.long}>{bar.handedIn(day, changes)}</span>
      <span className={styles.short}>
        {bar.handedInShort} <strong>{formatDayOfMonth(todayInNorway(at), language)}</strong>
      </span>
    </Link>
  )
}

interface HandInButtonProps extends Omit<PlanDeadlineProps, 'userId'> {
  part: Part
  now: Date
  isAgain: boolean
}

function HandInButton({ schoolId, names, plan, part, now, isAgain }: HandInButtonProps) {
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  // One id for each time it is opened: what was typed in between is never taken for what was handed in.
  const [submissionId, setSubmissionId] = useState<string | null>(null)
  const missing = planGapSentences(planGaps(plan.rows), texts)
  return (
    <>
      <Button
        variant={isAgain ? 'secondary' : 'primary'}
        data-size="sm"
        onClick={() => setSubmissionId(crypto.randomUUID())}
      >
        <span className={styles.long}>{isAgain ? texts.handIn.again : texts.handIn.button}</span>
        <span className={styles.short}>
          {isAgain ? texts.handIn.again : texts.part.handIn}{' '}
          {!isAgain && part.dueLocal && (
            <strong>{formatDayOfMonth(part.dueLocal.slice(0, 10), language)}</strong>
          )}
        </span>
      </Button>
      {submissionId && (
        <HandInDialog
          {...{ schoolId, part, names, now, submissionId, missing, isAgain }}
          changedAt={plan.changedAt}
          findMissing={() => missing}
          save={plan.save}
          onClose={() => setSubmissionId(null)}
        />
      )}
    </>
  )
}
