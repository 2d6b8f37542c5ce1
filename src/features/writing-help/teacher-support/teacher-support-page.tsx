import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder, type PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import { SupportItem } from './support-item.tsx'
import styles from './teacher-support.module.css'
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
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading title={support.title(school.name)} />
        <Button asChild variant="secondary">
          <Link to="/schools/$schoolId/plan" params={{ schoolId: school.id }}>
            {support.toPlan}
          </Link>
        </Button>
      </div>
      <Paragraph>{support.intro}</Paragraph>
      {isLeader && <Alert data-size="sm">{support.noNames}</Alert>}
      {actions.length > 0 ? (
        <Paragraph>{support.summary(numbers.actions, numbers.reflected, numbers.held)}</Paragraph>
      ) : (
        <Paragraph>{isLeader ? support.empty : support.emptyReader}</Paragraph>
      )}
      <WholeSchool schoolId={school.id} actions={forWholeSchool(all)} isLeader={isLeader} />
      {byYear(actions).map(({ year, actions: inYear }) => (
        <section key={year} className={styles.section}>
          <Heading level={2} data-size="sm">
            {support.year(year)}
          </Heading>
          <SupportList schoolId={school.id} actions={inYear} isLeader={isLeader} />
        </section>
      ))}
    </div>
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
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {support.wholeSchool}
      </Heading>
      <Paragraph data-size="sm" className={styles.subtle}>
        {support.wholeSchoolHelp}
      </Paragraph>
      {actions.length > 0 ? <SupportList {...props} /> : <Paragraph>{none}</Paragraph>}
    </section>
  )
}

function SupportList({ actions, ...props }: ListProps) {
  return (
    <ul className={styles.list}>
      {actions.map((placed) => (
        <SupportItem key={placed.action.id} placed={placed} {...props} />
      ))}
    </ul>
  )
}
