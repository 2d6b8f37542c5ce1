import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { ActionNode, LongTermNode } from '../../shared/plan/plan-tree.ts'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import { learnt } from './learnt.ts'
import styles from './one-page.module.css'
import { useOnePageMessages } from './texts/one-page-messages.ts'

interface OnePageProps {
  school: { id: string; name: string }
  tree: readonly LongTermNode[]
}

/** The whole plan as one picture: from each long-term goal to what was learnt. A list for those who don't see it. */
export function OnePage({ school, tree }: OnePageProps) {
  const text = useOnePageMessages()
  return (
    <Page>
      <PageHead
        title={text.title(school.name)}
        tools={
          <>
            <Button variant="secondary" className={styles.tool} onClick={() => print()}>
              {text.print}
            </Button>
            <Button asChild variant="secondary" className={styles.tool}>
              <Link to="/schools/$schoolId/plan" params={{ schoolId: school.id }}>
                {text.toPlan}
              </Link>
            </Button>
          </>
        }
      />
      <Subtle>{text.explained}</Subtle>
      {tree.length === 0 && <Paragraph>{text.empty}</Paragraph>}
      <ul className={styles.tree}>
        {tree.map(({ goal, shortTerm }) => (
          <li key={goal.id} className={styles.branch}>
            <RowLink schoolId={school.id} rowId={goal.id} table="goals" className={styles.longTerm}>
              {goal.body || text.noGoal}
            </RowLink>
            <ul>
              {shortTerm.map(({ goal: below, actions }) => (
                <li key={below.id} className={styles.branch}>
                  <RowLink schoolId={school.id} rowId={below.id} table="goals" className={styles.shortTerm}>
                    {below.body || text.noGoal}
                  </RowLink>
                  <ul>
                    {actions.map((node) => (
                      <ActionItem key={node.action.id} schoolId={school.id} node={node} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const signs = { too_early: '○', held: '✓', partly: '◐', not_held: '✕' }

function ActionItem({ schoolId, node }: { schoolId: string; node: ActionNode }) {
  const text = useOnePageMessages()
  const { plan } = useMessages()
  const { action, reflections } = node
  const verdict = learnt(reflections)
  const facts = [
    plan.status[action.status],
    reflections.length > 0 && text.reflections(reflections.length),
    action.assumption ? text.because(action.assumption) : text.noAssumption,
  ].filter(Boolean)
  return (
    <li className={styles.action}>
      <div>
        <RowLink schoolId={schoolId} rowId={action.id} table="actions" className={styles.body}>
          {action.body || text.noAction}
        </RowLink>
        <Subtle className={styles.facts}>{facts.join(' · ')}</Subtle>
      </div>
      <span className={styles.verdict} data-verdict={verdict}>
        <span aria-hidden>{signs[verdict]}</span> {text.verdict[verdict]}
      </span>
    </li>
  )
}

interface RowLinkProps {
  schoolId: string
  rowId: string
  table: 'goals' | 'actions'
  className: string | undefined
  children: ReactNode
}

/** Leads to the row in the plan. */
function RowLink({ schoolId, rowId, table, className, children }: RowLinkProps) {
  const fieldId = `${table}-${rowId}-body`
  return (
    <Link
      className={className}
      to="/schools/$schoolId/plan"
      params={{ schoolId }}
      hash={fieldId}
      onClick={() => focusWhenThere(fieldId)}
    >
      {children}
    </Link>
  )
}
