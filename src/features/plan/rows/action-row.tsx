import { Button, Field, Label, Select, Tag } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planFields } from '../../../shared/plan/plan-fields.ts'
import type { Action, Goal } from '../../../shared/plan/plan-rows.ts'
import type { ActionNode } from '../../../shared/plan/plan-tree.ts'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { HeadSlot, RowSlot } from '../page/plan-slots.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import styles from './plan-table.module.css'
import { PlanText } from './plan-text.tsx'
import { ReflectionItem } from './reflection-item.tsx'
import { type MoveTarget, RowTools } from './row-tools.tsx'
import { dragItemProps } from './use-drag-order.ts'
import { focusRow, useRowActions } from './use-row-actions.ts'

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
  const rowName = plan.numbered.action(node.number)
  const { action } = node
  return (
    <li className={styles.action} {...dragItemProps}>
      <section className={styles.cell} aria-label={rowName}>
        {editing ? (
          <ActionHead
            {...{ action, rowName, siblings, targets }}
            onMoveTo={(goalId) => onMoveTo(action.id, goalId)}
          />
        ) : (
          <Tag data-size="sm" data-color="neutral" className={styles.statusTag}>
            {plan.status[action.status]}
          </Tag>
        )}
        <HeadSlot table="actions" rowId={action.id} rowName={rowName} />
        <ActionTexts action={action} goal={goal} rowName={rowName} />
        <RowSlot table="actions" rowId={action.id} rowName={rowName} />
      </section>
      <ReflectionsCell node={node} rowName={rowName} />
    </li>
  )
}

interface ActionHeadProps {
  action: Action
  rowName: string
  siblings: readonly Positioned[]
  targets: MoveTarget[]
  onMoveTo: (goalId: string) => void
}

function ActionHead({ action, rowName, siblings, targets, onMoveTo }: ActionHeadProps) {
  const actions = useRowActions('actions', 'action', action.id, rowName)
  return (
    <div className={styles.rowHead}>
      <span className={styles.rowName}>{rowName}</span>
      <RowTools
        rowName={rowName}
        rowId={action.id}
        order={{ table: 'actions', siblings }}
        targets={targets}
        onMoveTo={onMoveTo}
        {...actions}
      />
    </div>
  )
}

/** Reads as one sentence: we will …, because we assume that …, so that (the goal it stands under). */
function ActionTexts({ action, goal, rowName }: { action: Action; goal: Goal; rowName: string }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const text = { table: 'actions' as const, row: action, rowName }
  return (
    <>
      <PlanText {...text} field="body" label={plan.fields.body} isLabelHidden lead={plan.sentence.weWill} />
      <PlanText {...text} field="assumption" label={plan.fields.assumption} />
      {editing && goal.body.trim() && <p className={styles.recall}>{plan.sentence.soThat(goal.body)}</p>}
      <PlanText {...text} field="teacher_support" label={plan.fields.teacher_support} />
      <div className={styles.details}>
        <PlanText {...text} field="responsible" label={plan.fields.responsible} />
        <PlanText {...text} field="timeframe" label={plan.fields.timeframe} />
        {editing && <StatusChoice action={action} />}
      </div>
    </>
  )
}

function StatusChoice({ action }: { action: Action }) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  return (
    <Field data-size="sm">
      <Label className={styles.smallLabel}>{plan.fields.status}</Label>
      <Select
        value={action.status}
        onChange={(event) => changes.setStatus(action, event.target.value as Action['status'])}
      >
        {planFields.actions.status.map((status) => (
          <Select.Option key={status} value={status}>
            {plan.status[status]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function ReflectionsCell({ node, rowName }: { node: ActionNode; rowName: string }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  return (
    <section className={styles.cell} aria-label={`${rowName}: ${plan.columns.reflection}`}>
      <span className={styles.cardHeading}>{plan.columns.reflection}</span>
      {node.reflections.length > 0 && (
        <ol className={styles.list}>
          {node.reflections.map((reflection, index) => (
            <ReflectionItem
              key={reflection.id}
              reflection={reflection}
              assumption={node.action.assumption}
              number={index + 1}
            />
          ))}
        </ol>
      )}
      {editing ? (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.add}
          aria-label={`${plan.add.reflection}, ${rowName}`}
          onClick={() =>
            focusRow('reflections', editing.changes.addReflection(node.action.id, todayInNorway(new Date())))
          }
        >
          <PlusIcon aria-hidden />
          {plan.add.reflection}
        </Button>
      ) : (
        node.reflections.length === 0 && <p className={styles.nothing}>{plan.nothingWritten}</p>
      )}
    </section>
  )
}
