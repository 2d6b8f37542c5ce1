import type { PlanRows } from '../plan-rows.ts'
import { planTree } from '../plan-tree.ts'
import { actionsInOrder } from '../plan-walk.ts'

export interface PlanCounts {
  actions: number
  /** Of which it says why it is assumed to help. */
  withAssumption: number
  /** Of which something is written about how it went. */
  withReflection: number
}

/** How far a plan has come, counted as the overview counts it. */
export function planCounts(rows: PlanRows): PlanCounts {
  const actions = actionsInOrder(planTree(rows))
  const isWritten = (text: string) => text.trim() !== ''
  return {
    actions: actions.length,
    withAssumption: actions.filter(({ action }) => isWritten(action.assumption)).length,
    withReflection: actions.filter(({ reflections }) =>
      reflections.some(({ outcome, evidence }) => isWritten(outcome) || isWritten(evidence)),
    ).length,
  }
}
