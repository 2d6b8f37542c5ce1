import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Goal } from '../../../shared/plan/plan-rows.ts'
import type { LongTermNode, RowKind, ShortTermNode } from '../../../shared/plan/plan-tree.ts'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { ActionRow } from './action-row.tsx'
import styles from './plan-table.module.css'
import { PlanText } from './plan-text.tsx'
import { type MoveTarget, RowTools } from './row-tools.tsx'
import { dragItemProps } from './use-drag-order.ts'
import { usePlanMoves } from './use-plan-moves.ts'
import { focusRow, useRowActions } from './use-row-actions.ts'

interface LongTermSectionProps {
  node: LongTermNode
  tree: LongTermNode[]
}

/** A long-term goal beside all that stands under it, as the spanning cell of the form. */
export function LongTermSection({ node, tree }: LongTermSectionProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const goals = node.shortTerm.map((child) => child.goal)
  return (
    <li className={styles.longTerm} {...dragItemProps}>
      <GoalCell
        goal={node.goal}
        kind="longTermGoal"
        label={plan.fields.longTermGoal}
        rowName={plan.numbered.longTermGoal(node.number)}
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
            <Button
              variant="tertiary"
              data-size="sm"
              className={styles.add}
              onClick={() => focusRow('goals', editing.changes.addGoal(node.goal.id, goals))}
            >
              <PlusIcon aria-hidden />
              {plan.add.shortTermGoal}
            </Button>
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
  const moves = usePlanMoves(tree)
  const actions = node.actions.map((child) => child.action)
  const rowName = plan.numbered.shortTermGoal(node.number)
  return (
    <li className={styles.shortTerm} {...dragItemProps}>
      <GoalCell
        goal={node.goal}
        kind="shortTermGoal"
        label={plan.fields.shortTermGoal}
        rowName={rowName}
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
            <Button
              variant="tertiary"
              data-size="sm"
              className={styles.add}
              aria-label={`${plan.add.action}, ${rowName}`}
              onClick={() => focusRow('actions', editing.changes.addAction(node.goal.id, actions))}
            >
              <PlusIcon aria-hidden />
              {plan.add.action}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

interface GoalCellProps {
  goal: Goal
  kind: RowKind
  label: string
  rowName: string
  siblings: readonly Positioned[]
  targets?: MoveTarget[] | undefined
  onMoveTo?: ((goalId: string) => void) | undefined
}

function GoalCell({ goal, kind, label, rowName, siblings, targets, onMoveTo }: GoalCellProps) {
  const { editing } = usePlan()
  return (
    <section className={styles.cell} aria-label={rowName}>
      {editing && <GoalHead {...{ goal, kind, rowName, siblings, targets, onMoveTo }} />}
      <HeadSlot table="goals" rowId={goal.id} rowName={rowName} />
      <PlanText table="goals" row={goal} field="body" label={label} rowName={rowName} isLabelHidden />
      <RowSlot table="goals" rowId={goal.id} rowName={rowName} />
    </section>
  )
}

function GoalHead({ goal, kind, rowName, siblings, targets, onMoveTo }: Omit<GoalCellProps, 'label'>) {
  const actions = useRowActions('goals', kind, goal.id, rowName)
  return (
    <div className={styles.rowHead}>
      <span className={styles.rowName}>{rowName}</span>
      <RowTools
        rowName={rowName}
        rowId={goal.id}
        order={{ table: 'goals', siblings }}
        targets={targets ?? []}
        onMoveTo={(goalId) => onMoveTo?.(goalId)}
        {...actions}
      />
    </div>
  )
}
