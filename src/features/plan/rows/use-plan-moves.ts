import type { Goal } from '../../../shared/plan/plan-rows.ts'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { usePlan } from '../saving/plan-context.tsx'
import type { MoveTarget } from './row-choices.ts'

/** Where rows can be moved to, and moving them there, last among what already stands there. */
export function usePlanMoves(tree: LongTermNode[]) {
  const { editing, rows } = usePlan()
  const shortTerm = tree.flatMap((node) => node.shortTerm)
  const toTarget = ({ goal }: { goal: Goal }): MoveTarget => ({ id: goal.id, label: goal.body })

  return {
    longTermTargets: (exceptId: string) => tree.filter((node) => node.goal.id !== exceptId).map(toTarget),
    shortTermTargets: (exceptId: string) =>
      shortTerm.filter((node) => node.goal.id !== exceptId).map(toTarget),
    moveGoal(goal: Goal, parentId: string) {
      const siblings = tree.find((node) => node.goal.id === parentId)?.shortTerm.map((node) => node.goal)
      editing?.changes.moveGoal(goal, parentId, siblings ?? [])
    },
    moveAction(actionId: string, goalId: string) {
      const action = rows.actions.find((row) => row.id === actionId)
      const siblings = shortTerm.find((node) => node.goal.id === goalId)?.actions.map((node) => node.action)
      if (action) editing?.changes.moveAction(action, goalId, siblings ?? [])
    },
  }
}
