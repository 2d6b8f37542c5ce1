import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Goal } from '../../../shared/plan/plan-rows.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { usePeopleInRow } from '../../../shared/presence/use-presence.ts'
import { useIsOpen } from '../opening/opening-context.tsx'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { PlanText } from './plan-text.tsx'
import styles from './row.module.css'
import type { MoveTarget } from './row-choices.ts'
import { RowTitle } from './row-title.tsx'
import { RowTools } from './row-tools.tsx'
import { useRowActions } from './use-row-actions.ts'

interface GoalCellProps {
  goal: Goal
  kind: RowKind
  label: string
  rowName: string
  number: number
  siblings: readonly Positioned[]
  targets?: MoveTarget[] | undefined
  onMoveTo?: ((goalId: string) => void) | undefined
}

/** A goal beside what stands under it; in sight for as long as that is. */
export function GoalCell({ goal, kind, label, rowName, number, ...props }: GoalCellProps) {
  const { editing } = usePlan()
  const isOpen = useIsOpen(goal.id)
  const place = { table: 'goals' as const, rowId: goal.id, rowName }
  return (
    <div
      className={kind === 'longTermGoal' ? styles.longTermGoal : styles.shortTermGoal}
      data-row-id={goal.id}
      data-table="goals"
      {...(!isOpen && { 'data-closed': '' })}
    >
      <div className={styles.goalCell}>
        <RowTitle table="goals" row={goal} level={goal.parent_id === null ? 2 : 3} {...{ rowName, number }} />
        {editing && <GoalTools {...props} kind={kind} rowId={goal.id} rowName={rowName} />}
        <HeadSlot {...place} />
        {(isOpen || !editing) && (
          <PlanText table="goals" row={goal} field="body" label={label} rowName={rowName} isLabelHidden />
        )}
        {editing && !isOpen && <GoalPeople rowId={goal.id} />}
        <RowSlot {...place} />
      </div>
    </div>
  )
}

type GoalToolsProps = Omit<GoalCellProps, 'goal' | 'label' | 'number'> & { rowId: string }

function GoalTools({ kind, rowId, rowName, siblings, targets, onMoveTo }: GoalToolsProps) {
  const actions = useRowActions('goals', kind, rowId, rowName)
  return (
    <RowTools
      rowName={rowName}
      rowId={rowId}
      order={{ table: 'goals', siblings }}
      targets={targets ?? []}
      onMoveTo={(goalId) => onMoveTo?.(goalId)}
      {...actions}
    />
  )
}

function GoalPeople({ rowId }: { rowId: string }) {
  const { presence } = useMessages()
  return usePeopleInRow([rowId]).map(({ userId, name }) => (
    <Tag key={userId} data-size="sm" data-color="warning" className={styles.statusTag}>
      {presence.writesHere(name || presence.someone)}
    </Tag>
  ))
}
