import { compareCodeUnits, dateOrder } from './code-units.ts'
import type { Action, Goal, PlanRow, PlanRows, PlanTable, Reflection } from './plan-rows.ts'

export interface ActionNode {
  action: Action
  /** Which of all the plan's actions it is, so that each has a name of its own; goals likewise. */
  number: number
  reflections: Reflection[]
}

export interface ShortTermNode {
  goal: Goal
  number: number
  actions: ActionNode[]
}

export interface LongTermNode {
  goal: Goal
  number: number
  shortTerm: ShortTermNode[]
}

export type RowKind = 'longTermGoal' | 'shortTermGoal' | 'action' | 'reflection'

export interface DeletedRow {
  table: PlanTable
  kind: RowKind
  row: PlanRow
}

/** The rows as the form shows them: nested, in order, without what is deleted or stands under something deleted. */
export function buildPlanTree({ goals, actions, reflections }: PlanRows): LongTermNode[] {
  const reflectionsOf = groupBy(live(reflections), (reflection) => reflection.action_id)
  const actionsOf = groupBy(live(actions), (action) => action.goal_id)
  const goalsUnder = groupBy(live(goals), (goal) => goal.parent_id ?? '')
  let shortTermGoals = 0
  let allActions = 0
  return (goalsUnder.get('') ?? []).sort(byPosition).map((goal, index) => ({
    goal,
    number: index + 1,
    shortTerm: (goalsUnder.get(goal.id) ?? []).sort(byPosition).map((shortTermGoal) => ({
      goal: shortTermGoal,
      number: ++shortTermGoals,
      actions: (actionsOf.get(shortTermGoal.id) ?? []).sort(byPosition).map((action) => ({
        action,
        number: ++allActions,
        reflections: (reflectionsOf.get(action.id) ?? []).sort(byDate),
      })),
    })),
  }))
}

/** What can be restored, newest first. Rows under a deleted one are left out: they come back with it. */
export function deletedRows({ goals, actions, reflections }: PlanRows): DeletedRow[] {
  const gone = new Set([...goals, ...actions, ...reflections].filter(isDeleted).map((row) => row.id))
  const goalParents = new Map(goals.map((goal) => [goal.id, goal.parent_id]))
  const actionGoals = new Map(actions.map((action) => [action.id, action.goal_id]))
  const goalIsGone = (id: string | null | undefined): boolean =>
    id != null && (gone.has(id) || goalIsGone(goalParents.get(id)))

  const found: DeletedRow[] = [
    ...goals
      .filter((goal) => isDeleted(goal) && !goalIsGone(goal.parent_id))
      .map((row) => ({ table: 'goals' as const, kind: goalKind(row), row })),
    ...actions
      .filter((action) => isDeleted(action) && !goalIsGone(action.goal_id))
      .map((row) => ({ table: 'actions' as const, kind: 'action' as const, row })),
    ...reflections
      .filter(
        (reflection) =>
          isDeleted(reflection) &&
          !gone.has(reflection.action_id) &&
          !goalIsGone(actionGoals.get(reflection.action_id)),
      )
      .map((row) => ({ table: 'reflections' as const, kind: 'reflection' as const, row })),
  ]
  return found.sort((a, b) => (b.row.deleted_at ?? '').localeCompare(a.row.deleted_at ?? ''))
}

export const goalKind = (goal: Goal): 'longTermGoal' | 'shortTermGoal' =>
  goal.parent_id === null ? 'longTermGoal' : 'shortTermGoal'

const isDeleted = (row: PlanRow) => row.deleted_at !== null
const live = <Row extends PlanRow>(rows: Row[]) => rows.filter((row) => !isDeleted(row))

/** Ties, from two leaders adding at the same moment, are broken by id so that both see the same order. */
const byPosition = (a: Goal | Action, b: Goal | Action) =>
  compareCodeUnits(a.position, b.position) || compareCodeUnits(a.id, b.id)
const byDate = (a: Reflection, b: Reflection) =>
  compareCodeUnits(dateOrder(a.reflected_on), dateOrder(b.reflected_on)) ||
  compareCodeUnits(a.created_at, b.created_at) ||
  compareCodeUnits(a.id, b.id)

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
