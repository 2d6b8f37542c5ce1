import { Button, Dropdown } from '@digdir/designsystemet-react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { LongTermNode, ShortTermNode } from '../../../shared/plan/plan-tree.ts'
import { useMenu } from '../../../shared/ui/use-menu.ts'
import { rowButtonId } from '../opening/opening-context.tsx'
import styles from './goal-strip.module.css'

export interface GoalStripProps {
  tree: readonly LongTermNode[]
}

/** On a phone, where goals scroll away: which one the actions in sight belong to, and the way to the others. */
export function GoalStrip({ tree }: GoalStripProps) {
  const { plan } = useMessages()
  const goals = tree.flatMap(({ shortTerm }) => shortTerm)
  const current = useGoalInSight(goals)
  const { isOpen, close, trigger, menu } = useMenu('plan-goals')
  if (goals.length === 0) return null
  return (
    <div className={styles.strip}>
      <Button {...trigger} variant="tertiary" data-size="sm" className={styles.button}>
        {plan.goalInSight(current, goals.length)}
        <ChevronDownIcon aria-hidden />
      </Button>
      <Dropdown {...menu} className={styles.contents} onClick={close} data-size="sm">
        {isOpen && tree.map((node) => <GoalLinks key={node.goal.id} node={node} />)}
      </Dropdown>
    </div>
  )
}

function GoalLinks({ node }: { node: LongTermNode }) {
  const { plan } = useMessages()
  return (
    <>
      <Dropdown.Heading>{node.goal.body || plan.withoutText}</Dropdown.Heading>
      <Dropdown.List>
        {node.shortTerm.map((child) => (
          <Dropdown.Item key={child.goal.id}>
            <Dropdown.Button onClick={() => goTo(child)}>
              {child.number} {child.goal.body || plan.withoutText} ({child.actions.length})
            </Dropdown.Button>
          </Dropdown.Item>
        ))}
      </Dropdown.List>
    </>
  )
}

function goTo({ goal }: ShortTermNode) {
  const button = document.getElementById(rowButtonId(goal.id))
  button?.scrollIntoView({ block: 'start' })
  button?.focus({ preventScroll: true })
}

/** The number of the short-term goal that the top of the window is in. */
function useGoalInSight(goals: readonly ShortTermNode[]): number {
  const [current, setCurrent] = useState(1)
  const ids = goals.map(({ goal }) => goal.id).join(' ')
  useEffect(() => {
    const inSight = new Set<number>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const number = Number((target as HTMLElement).dataset.shortTerm)
          if (isIntersecting) inSight.add(number)
          else inSight.delete(number)
        }
        if (inSight.size > 0) setCurrent(Math.min(...inSight))
      },
      // Between what stays on top and the middle.
      { rootMargin: '-100px 0px -50% 0px' },
    )
    if (ids) for (const row of document.querySelectorAll('[data-short-term]')) observer.observe(row)
    return () => observer.disconnect()
  }, [ids])
  return current
}
