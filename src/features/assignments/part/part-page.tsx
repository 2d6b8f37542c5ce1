import { Alert, Button, List, Paragraph } from '@digdir/designsystemet-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import { saveAnswers, textNow, useAnswersEngine } from '../answers/answers-session.ts'
import { QuestionsForm } from '../answers/questions-form.tsx'
import { GatheringLine } from '../front/assignment-card.tsx'
import { BilingualProse, OtherLanguageNote } from '../front/bilingual-prose.tsx'
import { DueLine } from '../front/due-line.tsx'
import { HandInBox } from '../handing-in/hand-in-box.tsx'
import { type Assignment, countingHandIns, type Part } from '../model/assignment-model.ts'
import type { Answer } from '../model/assignments-queries.ts'
import { useNow } from '../model/use-now.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { planGapSentences, unansweredSentences } from './missing-sentences.ts'
import { PartViews } from './part-views.tsx'
import { planGaps } from './plan-gaps.ts'
import type { PlanState } from './plan-state.ts'

interface PartPageProps {
  schoolId: string
  assignment: Assignment
  part: Part
  names: Record<string, string>
}

/** The head that all parts have: what it is, for what, by when, and what has been handed in. */
function PartHead({ schoolId, assignment, part, now }: PartPageProps & { now: Date }) {
  const { part: texts } = useAssignmentMessages()
  const { language } = useLanguage()
  const { hash } = useLocation()
  const [counting] = countingHandIns(part.handIns)
  const stems = part.questions.flatMap(({ stem, body }) => [stem, body])
  // The field that the person came for has focus, not the heading.
  useEffect(() => {
    if (hash) focusWhenThere(hash)
  }, [hash])
  return (
    <>
      <Stack gap={3}>
        <PageHead
          title={inLanguage(part.title, language).text}
          takeFocus={hash === ''}
          back={
            <Link className="ds-link" to="/schools/$schoolId" params={{ schoolId }}>
              {texts.toFront}
            </Link>
          }
        />
        <div>
          <Subtle>
            <BilingualText text={assignment.title} />
          </Subtle>
          <GatheringLine gathering={assignment.gathering} />
        </div>
        <DueLine part={part} now={now} />
      </Stack>
      {counting && <PartViews schoolId={schoolId} part={part} isLeader submissionId={counting.id} />}
      <OtherLanguageNote texts={[assignment.title, assignment.intro, part.title, part.intro, ...stems]} />
      <BilingualProse text={assignment.intro} />
      <BilingualProse text={part.intro} />
    </>
  )
}

interface QuestionsPageProps extends PartPageProps {
  answers: Answer[]
  /** The database has said that it is no longer the person's to answer. */
  isLost: boolean
}

/** A part that is answered here. */
export function QuestionsPage({ answers, isLost, ...props }: QuestionsPageProps) {
  const { schoolId, part, names } = props
  const texts = useAssignmentMessages()
  const now = useNow()
  const engine = useAnswersEngine(schoolId)
  const isPersonal = part.respondent === 'leader'

  function findMissing() {
    const unanswered = part.questions.filter(({ id, isHidden }) => {
      const answer = answers.find(({ question_id }) => question_id === id)
      return !isHidden && (!answer || textNow(engine, answer).trim() === '')
    })
    return unansweredSentences(unanswered, texts)
  }

  return (
    <Page width="text">
      <PartHead {...props} now={now} />
      {isLost && <Alert data-color="warning">{texts.part.lost}</Alert>}
      <Subtle>
        {isPersonal ? texts.part.each : texts.part.together}{' '}
        {isPersonal ? texts.part.seenByMe : texts.part.seenByLeaders} {texts.part.noNames}
      </Subtle>
      <QuestionsForm schoolId={schoolId} part={part} answers={answers} engine={engine} />
      <HandInBox
        schoolId={schoolId}
        part={part}
        names={names}
        changedAt={part.changedAt}
        now={now}
        findMissing={findMissing}
        save={() => saveAnswers(engine, answers)}
      />
    </Page>
  )
}

/** A part that is the plan itself: written in the plan, handed in here. */
export function PlanPartPage({ plan, ...props }: PartPageProps & { plan: PlanState }) {
  const { schoolId, part, names } = props
  const texts = useAssignmentMessages()
  const now = useNow()
  const gaps = planGapSentences(planGaps(plan.rows), texts)
  return (
    <Page width="text">
      <PartHead {...props} now={now} />
      {plan.engine && <SaveState engine={plan.engine} />}
      {gaps.length > 0 ? (
        <List.Unordered>
          {gaps.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List.Unordered>
      ) : (
        <Paragraph>{texts.planGaps.none}</Paragraph>
      )}
      <div>
        <Button asChild variant="secondary">
          <Link to="/schools/$schoolId/plan" params={{ schoolId }}>
            {texts.part.continuePlan}
          </Link>
        </Button>
      </div>
      <Subtle>{texts.part.planSeen}</Subtle>
      <HandInBox
        schoolId={schoolId}
        part={part}
        names={names}
        changedAt={plan.changedAt}
        now={now}
        findMissing={() => gaps}
        save={plan.save}
      />
    </Page>
  )
}
