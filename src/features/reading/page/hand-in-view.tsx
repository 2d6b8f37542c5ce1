import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { compareAnswers } from '../../../shared/plan/handed-in/answer-comparison.ts'
import { ComparedAnswers } from '../../../shared/plan/handed-in/compared-answers.tsx'
import { parseContent, type SubmissionContent } from '../../../shared/plan/handed-in/submission-content.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { countNews, newsBetween, noNews } from '../news/news.ts'
import { focusNextNews, newsSlots, type ReadingSlots } from '../news/news-slots.tsx'
import { placeRemoved } from '../news/removed-places.ts'
import { RemovedRows } from '../news/removed-rows.tsx'
import { contentsQuery } from '../reading-queries.ts'
import { useReadingMessages } from '../texts/reading-messages.ts'
import type { CountingHandIn } from './hand-ins.ts'
import styles from './reading.module.css'

/** Draws a plan in the form's columns. */
export type PlanDrawer = (rows: PlanRows, slots: ReadingSlots) => ReactNode
/** What stands under an answer that was handed in. */
export type AnswerSlot = (place: { submissionId: string; questionId: string; name: string }) => ReactNode

interface HandInViewProps {
  schoolId: string
  handIn: CountingHandIn
  isFirst: boolean
  drawPlan: PlanDrawer
  answerSlot?: AnswerSlot | undefined
}

/** What was handed in, with what is new since the same was last read marked. */
export function HandInView({ schoolId, handIn, isFirst, drawPlan, answerSlot }: HandInViewProps) {
  const { views } = useReadingMessages()
  const { id, earlierId } = handIn
  const { data: contents } = useSuspenseQuery(contentsQuery(earlierId ? [id, earlierId] : [id]))
  if (!contents[id]) return <Alert data-color="warning">{views.unknown}</Alert>
  const content = parseContent(contents[id])
  if (!content) return <Alert data-color="warning">{views.unknownFormat}</Alert>
  const earlier = earlierId ? parseContent(contents[earlierId]) : null
  return (
    <>
      <Facts schoolId={schoolId} handIn={handIn} />
      {content.kind === 'plan' ? (
        <PlanContent {...{ handIn, content, earlier, isFirst, drawPlan }} />
      ) : (
        <AnswersContent {...{ handIn, content, earlier, isFirst, answerSlot }} />
      )}
    </>
  )
}

function Facts({ schoolId, handIn }: { schoolId: string; handIn: CountingHandIn }) {
  const { id, assignment, submittedAt, isLate } = handIn
  const { views } = useReadingMessages()
  const { language } = useLanguage()
  return (
    <Row>
      <Paragraph>
        {views.handedIn(inLanguage(assignment, language).text, formatDateTime(submittedAt, language))}
      </Paragraph>
      {isLate && (
        <Tag data-size="sm" data-color="warning">
          {views.late}
        </Tag>
      )}
      <Link
        className="ds-link"
        to="/schools/$schoolId/submissions/$submissionId"
        params={{ schoolId, submissionId: id }}
      >
        {views.receipt}
      </Link>
    </Row>
  )
}

interface ContentProps<Kind extends SubmissionContent['kind']> {
  handIn: CountingHandIn
  content: Extract<SubmissionContent, { kind: Kind }>
  earlier: SubmissionContent | null
  isFirst: boolean
}

function PlanContent(props: ContentProps<'plan'> & { drawPlan: PlanDrawer }) {
  const { handIn, content, earlier, isFirst, drawPlan } = props
  const rows = content.plan
  const news = useMemo(
    () => (earlier?.kind === 'plan' ? newsBetween(earlier.plan, rows) : noNews),
    [earlier, rows],
  )
  const removed = useMemo(() => placeRemoved(news.removed, rows), [news, rows])
  const slots = useMemo(() => newsSlots(rows, news, removed), [rows, news, removed])
  return (
    <>
      <HandInNews handIn={handIn} isFirst={isFirst} count={countNews(news)} />
      {drawPlan(rows, slots)}
      <RemovedRows rows={removed.rest} />
    </>
  )
}

function AnswersContent(props: ContentProps<'questions'> & { answerSlot?: AnswerSlot | undefined }) {
  const { handIn, content, earlier, isFirst, answerSlot } = props
  const { answers: texts } = useReadingMessages()
  const before = earlier?.kind === 'questions' ? earlier.answers : content.answers
  const answers = useMemo(() => compareAnswers(before, content.answers), [before, content])
  const count = answers.filter((answer) => answer.before !== answer.answer).length
  const nameOf = (label: string) => (label ? texts.question(label) : texts.answer)
  return (
    <>
      <HandInNews handIn={handIn} isFirst={isFirst} count={count} />
      <div className={styles.answers}>
        <ComparedAnswers
          answers={answers}
          texts={texts}
          slot={({ questionId, label }) =>
            answerSlot?.({ submissionId: handIn.id, questionId, name: nameOf(label) })
          }
        />
      </div>
    </>
  )
}

interface HandInNewsProps {
  handIn: CountingHandIn
  isFirst: boolean
  count: number
}

function HandInNews({ handIn: { isNew, earlierId }, isFirst, count }: HandInNewsProps) {
  const { news } = useReadingMessages()
  if (isFirst) return null
  if (!isNew) return <Paragraph>{news.sameHandIn}</Paragraph>
  if (earlierId === null) return <Paragraph>{news.newHandIn}</Paragraph>
  return <NewsLine count={count} text={news.someHere(count)} />
}

/** How much is new, how it is marked, and the way to it. */
export function NewsLine({ count, text }: { count: number; text: string }) {
  const { news } = useReadingMessages()
  return (
    <Row>
      <Paragraph>
        {text} {count > 0 && news.help}
      </Paragraph>
      {count > 0 && (
        <Button variant="secondary" data-size="sm" aria-keyshortcuts="e" onClick={focusNextNews}>
          {news.toNext}
        </Button>
      )}
    </Row>
  )
}
