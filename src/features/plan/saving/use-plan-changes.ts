import { useMemo } from 'react'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { isCheckpoint } from '../../../shared/plan/checkpoints.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { Action, Goal, Reflection } from '../../../shared/plan/plan-rows.ts'
import { type Positioned, positionAfterLast, positionsForMove } from '../../../shared/plan/positions.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import type { PlanOperation } from './plan-operations.ts'

type ReflectionValues = Partial<Pick<Reflection, 'reflected_on' | 'check_on' | 'verdict' | 'decision'>>

/** Every change of the plan's structure that a leader can make. Each shows at once and is sent in order. */
export interface PlanChanges {
  addGoal(parentId: string | null, siblings: readonly Positioned[]): string
  addAction(goalId: string, siblings: readonly Positioned[]): string
  addReflection(actionId: string, values: ReflectionValues): string
  move(table: 'goals' | 'actions', siblings: readonly Positioned[], rowId: string, index: number): void
  moveAction(action: Action, goalId: string, siblings: readonly Positioned[]): void
  moveGoal(goal: Goal, parentId: string, siblings: readonly Positioned[]): void
  setStatus(action: Action, status: Action['status']): void
  setReflection(reflection: Reflection, values: ReflectionValues): void
  remove(table: PlanTable, rowId: string): void
  restore(table: PlanTable, rowId: string): void
}

export function usePlanChanges(engine: SyncEngine | null, schoolId: string): PlanChanges | null {
  return useMemo(() => engine && createPlanChanges(engine, schoolId), [engine, schoolId])
}

function createPlanChanges(engine: SyncEngine, schoolId: string): PlanChanges {
  function send(payload: PlanOperation) {
    const rowId = payload.kind === 'insert' ? payload.values.id : payload.rowId
    void engine.enqueue({ id: crypto.randomUUID(), key: { table: payload.table, id: rowId }, payload })
  }

  function update<Table extends PlanTable>(
    table: Table,
    rowId: string,
    values: Extract<PlanOperation, { kind: 'update'; table: Table }>['values'],
  ) {
    send({ kind: 'update', table, rowId, values } as PlanOperation)
  }

  return {
    addGoal(parentId, siblings) {
      const id = crypto.randomUUID()
      const horizon = parentId === null ? 'long_term' : 'short_term'
      const position = positionAfterLast(siblings)
      const values = { id, school_id: schoolId, parent_id: parentId, horizon, position } as const
      send({ kind: 'insert', table: 'goals', values })
      return id
    },
    addAction(goalId, siblings) {
      const id = crypto.randomUUID()
      const values = { id, school_id: schoolId, goal_id: goalId, position: positionAfterLast(siblings) }
      send({ kind: 'insert', table: 'actions', values })
      return id
    },
    addReflection(actionId, given) {
      const id = crypto.randomUUID()
      const values = { id, school_id: schoolId, action_id: actionId, ...given }
      send({ kind: 'insert', table: 'reflections', values })
      return id
    },
    move(table, siblings, rowId, index) {
      for (const { id, position } of positionsForMove(siblings, rowId, index)) update(table, id, { position })
    },
    moveAction(action, goalId, siblings) {
      update('actions', action.id, { goal_id: goalId, position: positionAfterLast(siblings) })
    },
    moveGoal(goal, parentId, siblings) {
      update('goals', goal.id, { parent_id: parentId, position: positionAfterLast(siblings) })
    },
    setStatus: (action, status) => update('actions', action.id, { status }),
    setReflection(reflection, values) {
      // Who judges or decides at a checkpoint has looked.
      const isLookedAt = values.verdict !== undefined || values.decision !== undefined
      const isFirst = isLookedAt && isCheckpoint(reflection) && reflection.reflected_on === null
      const date = isFirst && { reflected_on: todayInNorway(new Date()) }
      update('reflections', reflection.id, { ...values, ...date })
    },
    remove: (table, rowId) => update(table, rowId, { deleted_at: new Date().toISOString() }),
    restore: (table, rowId) => update(table, rowId, { deleted_at: null }),
  }
}
