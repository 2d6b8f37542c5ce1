import { Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { DemoTag } from '../../../shared/ui/demo-tag.tsx'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import { useAnswersEngine } from '../answers/answers-session.ts'
import { CalendarSection } from '../calendar/calendar-section.tsx'
import { type Assignment, currentAndPast } from '../model/assignment-model.ts'
import { answersQuery } from '../model/assignments-queries.ts'
import { useNow } from '../model/use-now.ts'
import type { PlanState } from '../part/plan-state.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { AssignmentCard } from './assignment-card.tsx'
import styles from './assignments.module.css'
import { OtherLanguageNote } from './bilingual-prose.tsx'
import { PlanLink, PlanNow } from './plan-now.tsx'

interface AssignmentsPageProps {
  school: { id: string; name: string; isDemo: boolean }
  userId: string
  /** Else a facilitator, who sees what is handed in. */
  isLeader: boolean
  assignments: Assignment[]
  names: Record<string, string>
  plan: PlanState
  /** What else can be done, beside the steps. */
  tools?: ReactNode
  /** How much feedback is new, for leaders. */
  news?: ReactNode
}

/** What a school is asked to do: what is due, what is missing, what is handed in, and the way to each. */
export function AssignmentsPage(props: AssignmentsPageProps) {
  const { school, userId, isLeader, assignments } = props
  const { front } = useAssignmentMessages()
  const now = useNow()
  const { current, past } = currentAndPast(assignments, now)
  const texts = current.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)])
  return (
    <Page>
      <FrontHead school={school} tools={!isLeader && <PlanLink schoolId={school.id} />} />
      {!isLeader && <Paragraph>{front.readOnly}</Paragraph>}
      {isLeader && <KeptAnswers schoolId={school.id} assignments={current} />}
      <OtherLanguageNote texts={texts} />
      {current.length === 0 && <Paragraph>{past.length > 0 ? front.noneCurrent : front.none}</Paragraph>}
      <AssignmentList {...props} assignments={current} now={now} isNow={isLeader} />
      {isLeader && current.length === 0 && props.tools}
      {isLeader && (
        <PlanNow
          schoolId={school.id}
          userId={userId}
          names={props.names}
          plan={props.plan}
          news={props.news}
        />
      )}
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>{front.past(past.length)}</summary>
          <AssignmentList {...props} assignments={past} now={now} />
        </details>
      )}
      {isLeader && assignments.length > 0 && (
        <CalendarSection schoolId={school.id} assignments={assignments} />
      )}
    </Page>
  )
}

/** Without network, and never fetched on this device: what can be done all the same. */
export function AssignmentsOffline({ school, tools }: Pick<AssignmentsPageProps, 'school' | 'tools'>) {
  const { front } = useAssignmentMessages()
  return (
    <Page>
      <FrontHead
        school={school}
        tools={
          <>
            {tools}
            <PlanLink schoolId={school.id} />
          </>
        }
      />
      <Paragraph>{front.offline}</Paragraph>
    </Page>
  )
}

function FrontHead({ school, tools }: Pick<AssignmentsPageProps, 'school' | 'tools'>) {
  const { front } = useAssignmentMessages()
  return (
    <PageHead title={front.title(school.name)} tools={tools}>
      {school.isDemo && <DemoTag />}
    </PageHead>
  )
}

interface AssignmentListProps extends AssignmentsPageProps {
  now: Date
  /** The first is what is to be done now. */
  isNow?: boolean
}

function AssignmentList({ assignments, isNow = false, tools, ...props }: AssignmentListProps) {
  return (
    <Stack gap={5}>
      {assignments.map((assignment, index) => (
        <AssignmentCard
          key={assignment.id}
          assignment={assignment}
          tools={isNow && index === 0 && tools}
          {...props}
        />
      ))}
    </Stack>
  )
}

interface KeptAnswersProps {
  schoolId: string
  assignments: Assignment[]
}

/**
 * Answers on this device: sends what an earlier page left behind, says so while it waits, and fetches what can be
 * answered now, for the day without network.
 */
function KeptAnswers({ schoolId, assignments }: KeptAnswersProps) {
  const engine = useAnswersEngine(schoolId)
  const queryClient = useQueryClient()
  const partIds = assignments
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind === 'questions')
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    for (const partId of partIds.split(' ').filter(Boolean)) {
      void queryClient.prefetchQuery(answersQuery(schoolId, partId))
    }
  }, [queryClient, schoolId, partIds])
  const summary = engine.summary()
  const { status } = useSyncExternalStore(summary.subscribe, summary.getSnapshot)
  return status === 'saved' ? null : <SaveState engine={engine} />
}
