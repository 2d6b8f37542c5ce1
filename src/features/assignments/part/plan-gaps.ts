import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder, goalsInOrder } from '../../../shared/plan/plan-walk.ts'

/** What a plan lacks, in numbers, and where the first of it is. Nothing of it stands in the way of handing in. */
export interface PlanGaps {
  isEmpty: boolean
  /** Short-term goals that nothing is to be done for. */
  goalsWithoutAction: number
  emptyActions: number
  actionsWithoutAssumption: number
  actionsWithoutTeacherSupport: number
  /** The field to go to, by the names that the database has for it. */
  next: { table: 'goals' | 'actions'; rowId: string; field: string } | null
}

/** Actions that are put away are not asked about. */
export function planGaps(rows: PlanRows): PlanGaps {
  const tree = planTree(rows)
  const goals = goalsInOrder(tree)
  const actions = actionsInOrder(tree).map(({ action }) => action)
  const current = actions.filter(({ status }) => status !== 'dropped')
  const withoutAction = tree
    .flatMap(({ shortTerm }) => shortTerm)
    .filter((node) => node.actions.length === 0)
    .map(({ goal }) => goal)
  const isBlank = (text: string) => text.trim() === ''
  const empty = current.filter(({ body }) => isBlank(body))
  const written = current.filter(({ body }) => !isBlank(body))
  const unfounded = written.filter(({ assumption }) => isBlank(assumption))
  const unsupported = written.filter((action) => isBlank(action.teacher_support))
  const blankGoal = goals.find(({ body }) => isBlank(body))
  const next =
    place('goals', blankGoal, 'body') ??
    place('actions', empty[0], 'body') ??
    place('goals', withoutAction[0], 'body') ??
    place('actions', unfounded[0], 'assumption') ??
    place('actions', unsupported[0], 'teacher_support')
  return {
    isEmpty: goals.every(({ body }) => isBlank(body)) && written.length === 0,
    goalsWithoutAction: withoutAction.length,
    emptyActions: empty.length,
    actionsWithoutAssumption: unfounded.length,
    actionsWithoutTeacherSupport: unsupported.length,
    next,
  }
}

const place = (table: 'goals' | 'actions', row: { id: string } | undefined, field: string) =>
  row ? { table, rowId: row.id, field } : null
