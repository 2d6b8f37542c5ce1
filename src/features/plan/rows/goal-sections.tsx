import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { LongTermNode, ShortTermNode } from '../../../shared/plan/plan-tree.ts'
import { useFocusNew } from '../opening/opening-context.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { ActionRow } from './action-row.tsx'
import { AddButton } from './add-button.tsx'
import { GoalCell } from './goal-cell.tsx'
import styles from './plan-table.module.css'
import { dragItemProps } from './use-drag-order.ts'
import { usePlanMoves } from './use-plan-moves.ts'

interface LongTermSectionProps {
  node: LongTermNode
  tree: LongTermNode[]
}

/** A long-term goal beside all that stands under it, as the spanning cell of the form. */
export function LongTermSection({ node, tree }: LongTermSectionProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const focusNew = useFocusNew()
  const rowName = plan.numbered.longTermGoal(node.number)
  const goals = node.shortTerm.map((child) => child.goal)
  return (
    <li className={styles.longTerm} {...dragItemProps}>
      <GoalCell
        goal={node.goal}
        kind="longTermGoal"
        label={plan.fields.longTermGoal}
        rowName={rowName}
        number={node.number}
        siblings={tree.map((sibling) => sibling.goal)}
      />
      <div className={styles.rest}>
        <ol className={styles.list}>
          {node.shortTerm.map((child) => (
            <ShortTermSection key={child.goal.id} node={child} parent={node} tree={tree} />
          ))}
        </ol>
        {editing && (
          <div className={styles.addRow}>
            <AddButton
              words={plan.add.shortTermGoal}
              rowName={rowName}
              onAdd={() => focusNew('goals', editing.changes.addGoal(node.goal.id, goals))}
            />
          </div>
        )}
      </div>
    </li>
  )
}

interface ShortTermSectionProps {
  node: ShortTermNode
  parent: LongTermNode
  tree: LongTermNode[]
}

function ShortTermSection({ node, parent, tree }: ShortTermSectionProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const focusNew = useFocusNew()
  const moves = usePlanMoves(tree)
  const actions = node.actions.map((child) => child.action)
  const rowName = plan.numbered.shortTermGoal(node.number)
  return (
    <li className={styles.shortTerm} data-short-term={node.number} {...dragItemProps}>
      <GoalCell
        goal={node.goal}
        kind="shortTermGoal"
        label={plan.fields.shortTermGoal}
        rowName={rowName}
        number={node.number}
        siblings={parent.shortTerm.map((sibling) => sibling.goal)}
        targets={moves.longTermTargets(parent.goal.id)}
        onMoveTo={(goalId) => moves.moveGoal(node.goal, goalId)}
      />
      <div className={styles.rest}>
        <ol className={styles.list}>
          {node.actions.map((child) => (
            <ActionRow
              key={child.action.id}
              node={child}
              goal={node.goal}
              siblings={actions}
              targets={moves.shortTermTargets(node.goal.id)}
              onMoveTo={moves.moveAction}
            />
          ))}
        </ol>
        {editing && (
          <div className={styles.addRow}>
            <AddButton
              words={plan.add.action}
              rowName={rowName}
              onAdd={() => focusNew('actions', editing.changes.addAction(node.goal.id, actions))}
            />
          </div>
        )}
      </div>
    </li>
  )
}
