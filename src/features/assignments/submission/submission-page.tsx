import { Alert, Button, Card, Heading, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { comparePlans, countChanges, onlyChanged } from '../../../shared/plan/comparison/plan-comparison.ts'
import { PrintedForm } from '../../../shared/plan/form/printed-form.tsx'
import { type ComparedAnswer, compareAnswers } from '../../../shared/plan/handed-in/answer-comparison.ts'
import { ComparedAnswers } from '../../../shared/plan/handed-in/compared-answers.tsx'
import {
  type AnswerCopy,
  parseContent,
  type SubmissionContent,
} from '../../../shared/plan/handed-in/submission-content.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Columns, Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { saveFile } from '../../../shared/ui/save-file.ts'
import { usePrinting } from '../../../shared/ui/use-printing.ts'
import { WithdrawButton } from '../handing-in/withdraw-button.tsx'
import { type Assignment, countingHandIns, type Part } from '../model/assignment-model.ts'
import type { Submission } from '../model/assignments-queries.ts'
import { isOver } from '../model/deadline.ts'
import { useNow } from '../model/use-now.ts'
import { PartViews } from '../part/part-views.tsx'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './submission.module.css'
import { submissionFacts, submissionFileName } from './submission-facts.ts'
import { submissionHtml } from './submission-file.ts'
import { SubmissionList } from './submission-list.tsx'
import { SubmittedPlan } from './submitted-plan.tsx'
import { WhatNext } from './what-next.tsx'

/** What other features show under an answer. */
export type AnswerSlot = (place: { questionId: string; name: string }) => ReactNode

export interface SubmissionPageProps {
  schoolId: string
  submission: Submission
  /** Where it belongs; null when the assignment is no longer to be seen, which the copy can do without. */
  part: Part | null
  /** What else the school is asked to do. */
  assignments: readonly Assignment[]
  names: Record<string, string>
  isLeader: boolean
  /** What to compare it with; null shows it as it was handed in. */
  now: { plan: PlanRows; answers: AnswerCopy[] } | null
  answerSlot?: AnswerSlot | undefined
}

/** The receipt: everything that was handed in, from the copy alone, with who, when and whether late. */
export function SubmissionPage(props: SubmissionPageProps) {
  const { schoolId, submission, part, isLeader, now, answerSlot } = props
  const { part: partTexts, receipt } = useAssignmentMessages()
  const { language } = useLanguage()
  const content = parseContent(submission.content)
  const handIns = part?.handIns.filter(({ user_id }) => user_id === submission.user_id) ?? []
  const title = content ? receipt.title(inLanguage(content.part, language).text) : receipt.summary
  const isCounting = countingHandIns(handIns).some(({ id }) => id === submission.id)
  return (
    <Page width="text">
      <PageHead
        title={title}
        back={
          <Link className="ds-link" to="/schools/$schoolId" params={{ schoolId }}>
            {partTexts.toFront}
          </Link>
        }
      />
      {part && <PartViews schoolId={schoolId} part={part} isLeader={isLeader} submissionId={submission.id} />}
      {content && isLeader && isCounting && !now && (
        <WhatNext schoolId={schoolId} region={content.region} assignments={props.assignments} />
      )}
      {content ? (
        <>
          {!now && <Receipt {...props} content={content} />}
          {now ? <Changes content={content} now={now} /> : <Copy content={content} answerSlot={answerSlot} />}
        </>
      ) : (
        <Alert data-color="warning">{receipt.unknownFormat}</Alert>
      )}
      {!content && <JsonButton submission={submission} content={null} />}
      <SubmissionList schoolId={schoolId} handIns={handIns} shownId={submission.id} />
    </Page>
  )
}

function Receipt({
  schoolId,
  submission,
  content,
  part,
  names,
  isLeader,
}: SubmissionPageProps & { content: SubmissionContent }) {
  const texts = useAssignmentMessages()
  const { receipt } = texts
  const { plan } = useMessages()
  const { language } = useLanguage()
  const time = useNow()
  const facts = submissionFacts({ submission, content, names }, texts, language)
  const own = part?.handIns.filter(({ user_id }) => user_id === submission.user_id) ?? []
  const [counting] = countingHandIns(own)
  const mayWithdraw =
    isLeader &&
    part &&
    !submission.withdrawn_at &&
    counting?.id === submission.id &&
    !isOver(part.dueLocal, time)
  return (
    <Card asChild>
      <Stack as="section" gap={3} aria-labelledby="receipt-title">
        <Heading level={2} data-size="xs" id="receipt-title">
          {receipt.summary}
        </Heading>
        <Standing submission={submission} countingId={counting?.id} />
        <Columns as="dl" min="16rem" gap={2}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </Columns>
        <Row>
          <WordButton submission={submission} content={content} facts={facts} />
          <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
            {receipt.print}
          </Button>
          {mayWithdraw && (
            <WithdrawButton
              submissionId={submission.id}
              schoolId={schoolId}
              hasEarlier={own.filter(({ withdrawn_at }) => withdrawn_at === null).length > 1}
            />
          )}
        </Row>
        <details className={styles.formats}>
          <summary>{receipt.otherFormats}</summary>
          <Row>
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() =>
                saveFile(
                  submissionFileName({ submission, content }, texts, language, 'html'),
                  'html',
                  submissionHtml({ content, facts, texts, plan, language }),
                )
              }
            >
              {receipt.downloadHtml}
            </Button>
            <JsonButton submission={submission} content={content} />
          </Row>
        </details>
      </Stack>
    </Card>
  )
}

function Standing({ submission, countingId }: { submission: Submission; countingId: string | undefined }) {
  const { receipt } = useAssignmentMessages()
  // What it says of a withdrawn one stands among the facts.
  if (submission.withdrawn_at) return countingId ? null : <Paragraph>{receipt.noOther}</Paragraph>
  if (!countingId) return null
  return <Paragraph>{countingId === submission.id ? receipt.counts : receipt.replaced}</Paragraph>
}

interface WordButtonProps {
  submission: Submission
  content: SubmissionContent
  facts: [label: string, text: string][]
}

function WordButton({ submission, content, facts }: WordButtonProps) {
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  const [hasFailed, setHasFailed] = useState(false)

  async function save() {
    setHasFailed(false)
    try {
      const { submissionWord } = await import('./submission-word.ts')
      const file = await submissionWord({ content, facts, texts, language })
      saveFile(submissionFileName({ submission, content }, texts, language, 'docx'), 'docx', file)
    } catch {
      setHasFailed(true)
    }
  }

  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => void save()}>
        {texts.receipt.downloadWord}
      </Button>
      {hasFailed && <ValidationMessage role="alert">{texts.receipt.wordFailed}</ValidationMessage>}
    </>
  )
}

function JsonButton(copy: { submission: Submission; content: SubmissionContent | null }) {
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  const name = submissionFileName(copy, texts, language, 'json')
  return (
    <Button
      variant="secondary"
      data-size="sm"
      onClick={() => saveFile(name, 'json', JSON.stringify(copy.submission, null, 2))}
    >
      {texts.receipt.downloadJson}
    </Button>
  )
}

function Copy({
  content,
  answerSlot,
}: { content: SubmissionContent } & Pick<SubmissionPageProps, 'answerSlot'>) {
  const isPrinted = usePrinting()
  if (content.kind === 'plan') {
    const tree = isPrinted ? planTree(content.plan) : []
    if (tree.length > 0) return <PrintedForm tree={tree} />
    return <SubmittedPlan rows={comparePlans(content.plan, content.plan)} areChangesNamed={false} />
  }
  return (
    <SubmittedAnswers answers={compareAnswers(content.answers, content.answers)} answerSlot={answerSlot} />
  )
}

function Changes({
  content,
  now,
}: {
  content: SubmissionContent
  now: NonNullable<SubmissionPageProps['now']>
}) {
  const { receipt } = useAssignmentMessages()
  const rows = content.kind === 'plan' ? comparePlans(content.plan, now.plan) : []
  const answers = content.kind === 'questions' ? compareAnswers(content.answers, now.answers) : []
  const count = countChanges(rows) + answers.filter(({ before, answer }) => before !== answer).length
  return (
    <>
      <Paragraph>
        {count === 0 ? receipt.unchanged : `${receipt.changes(count)} ${receipt.changesHelp}`}
      </Paragraph>
      {content.kind === 'questions' && <SubmittedAnswers answers={answers} />}
      {content.kind === 'plan' && count > 0 && <SubmittedPlan rows={onlyChanged(rows)} areChangesNamed />}
    </>
  )
}

interface SubmittedAnswersProps extends Pick<SubmissionPageProps, 'answerSlot'> {
  answers: ComparedAnswer[]
}

function SubmittedAnswers({ answers, answerSlot }: SubmittedAnswersProps) {
  const { part, receipt } = useAssignmentMessages()
  const texts = { question: part.question, answer: part.answer, noAnswer: receipt.noAnswer }
  const nameOf = (label: string) => (label ? part.question(label) : part.answer)
  return (
    <ComparedAnswers
      answers={answers}
      texts={texts}
      slot={({ questionId, label }) => answerSlot?.({ questionId, name: nameOf(label) })}
    />
  )
}
