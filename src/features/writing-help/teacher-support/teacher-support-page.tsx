import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder, type PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { Page, PageHead, Section } from '../../../shared/ui/layout/page.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import { SupportItem } from './support-item.tsx'
import { byYear, forWholeSchool, supporting, supportNumbers } from './teacher-support.ts'

interface TeacherSupportPageProps {
  school: { id: string; name: string }
  tree: readonly LongTermNode[]
  /** Else a facilitator, who only reads. */
  isLeader: boolean
}

/** What the participating teachers were offered, what came of it, and what is planned for the whole school. */
export function TeacherSupportPage({ school, tree, isLeader }: TeacherSupportPageProps) {
  const { support } = useWritingMessages()
  const all = actionsInOrder(tree)
  const actions = supporting(all)
  const numbers = supportNumbers(actions)
  return (
    <Page width="text">
      <PageHead
        title={support.title(school.name)}
        tools={
          <Button asChild variant="secondary">
            <Link to="/schools/$schoolId/plan" params={{ schoolId: school.id }}>
              {support.toPlan}
            </Link>
          </Button>
        }
      />
      <Paragraph>{support.intro}</Paragraph>
      {isLeader && <Alert data-size="sm">{support.noNames}</Alert>}
      {actions.length > 0 ? (
        <Paragraph>{support.summary(numbers.actions, numbers.reflected, numbers.held)}</Paragraph>
      ) : (
        <Paragraph>{isLeader ? support.empty : support.emptyReader}</Paragraph>
      )}
      <WholeSchool schoolId={school.id} actions={forWholeSchool(all)} isLeader={isLeader} />
      {byYear(actions).map(({ year, actions: inYear }) => (
        <Section key={year} title={support.year(year)}>
          <SupportList schoolId={school.id} actions={inYear} isLeader={isLeader} />
        </Section>
      ))}
    </Page>
  )
}

interface ListProps {
  schoolId: string
  actions: PlacedAction[]
  isLeader: boolean
}

function WholeSchool(props: ListProps) {
  const { support } = useWritingMessages()
  const { actions, isLeader } = props
  const none = isLeader ? support.wholeSchoolNone : support.wholeSchoolNoneReader
  return (
    <Section title={support.wholeSchool}>
      <Subtle>{support.wholeSchoolHelp}</Subtle>
      {actions.length > 0 ? <SupportList {...props} /> : <Paragraph>{none}</Paragraph>}
    </Section>
  )
}

function SupportList({ actions, ...props }: ListProps) {
  return (
    <Stack as="ul" gap={0} isLined>
      {actions.map((placed) => (
        <SupportItem key={placed.action.id} placed={placed} {...props} />
      ))}
    </Stack>
  )
}
