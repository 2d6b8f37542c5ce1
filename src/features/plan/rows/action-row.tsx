import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Goal } from '../../../shared/plan/plan-rows.ts'
import type { ActionNode } from '../../../shared/plan/plan-tree.ts'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { useIsFound } from '../finding/finding-context.tsx'
import { useIsOpen } from '../opening/opening-context.tsx'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { ActionFacts } from './action-facts.tsx'
import { ActionFields } from './action-fields.tsx'
import { ClosedTexts } from './closed-texts.tsx'
import { Folded } from './folded.tsx'
import styles from './plan-table.module.css'
import { ReadAction } from './read-action.tsx'
import { ReflectionsCell } from './reflections-cell.tsx'
import rowStyles from './row.module.css'
import type { MoveTarget } from './row-choices.ts'
import { RowTitle } from './row-title.tsx'
import { RowTools } from './row-tools.tsx'
import { dragItemProps } from './use-drag-order.ts'
import { useRowActions } from './use-row-actions.ts'
import { useRowTexts } from './use-row-texts.ts'

interface ActionRowProps {
  node: ActionNode
  goal: Goal
  siblings: readonly Positioned[]
  targets: MoveTarget[]
  onMoveTo: (actionId: string, goalId: string) => void
}

/** One action with its reflections: the third and the fourth column of the form. */
export function ActionRow({ node, goal, siblings, targets, onMoveTo }: ActionRowProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const isOpen = useIsOpen(node.action.id)
  const isFound = useIsFound(node.action.id)
  const rowName = plan.numbered.action(node.number)
  const { action } = node
  const place = { table: 'actions' as const, rowId: action.id, rowName }
  return (
    <li
      className={styles.action}
      hidden={!isFound}
      data-row-id={action.id}
      data-table="actions"
      {...(editing && { [isOpen ? 'data-open' : 'data-closed']: '' })}
      {...dragItemProps}
    >
      <div className={rowStyles.actionCell}>
        <RowTitle table="actions" row={action} level={4} rowName={rowName} number={node.number} />
        {editing && (
          <ActionTools
            {...{ rowName, siblings, targets }}
            rowId={action.id}
            onMoveTo={(goalId) => onMoveTo(action.id, goalId)}
          />
        )}
        <HeadSlot {...place} />
        {!editing && <ReadAction action={action} rowName={rowName} />}
        {editing && (isOpen ? <ActionFields {...{ action, goal, rowName }} /> : <ClosedAction node={node} />)}
        <RowSlot {...place} />
      </div>
      <ReflectionsCell node={node} rowName={rowName} isOpen={isOpen} />
    </li>
  )
}

interface ActionToolsProps {
  rowId: string
  rowName: string
  siblings: readonly Positioned[]
  targets: MoveTarget[]
  onMoveTo: (goalId: string) => void
}

function ActionTools({ siblings, ...props }: ActionToolsProps) {
  const actions = useRowActions('actions', 'action', props.rowId, props.rowName)
  return <RowTools {...props} {...actions} order={{ table: 'actions', siblings }} />
}

const shown = ['responsible', 'timeframe', 'assumption', 'teacher_support'] as const
const folded = ['assumption', 'teacher_support'] as const

function ClosedAction({ node }: { node: ActionNode }) {
  const row = useRowTexts('actions', node.action.id, shown)
  return (
    <>
      <ActionFacts node={node} texts={row} />
      <Folded>
        <ClosedTexts table="actions" texts={row.texts} fields={folded} />
      </Folded>
    </>
  )
}
