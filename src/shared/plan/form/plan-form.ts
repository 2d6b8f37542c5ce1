import { compareCodeUnits, dateOrder } from '../code-units.ts'
import type { PlanCopy } from '../handed-in/submission-content.ts'

export type FormReflection = PlanCopy['reflections'][number]
export type FormAction = PlanCopy['actions'][number] & { reflections: FormReflection[] }
export type FormShortTermGoal = PlanCopy['goals'][number] & { actions: FormAction[] }
export type FormLongTermGoal = PlanCopy['goals'][number] & { shortTerm: FormShortTermGoal[] }

/** A plan as the form has it: nested and in order. What stands under something that is gone is left out. */
export function planForm({ goals, actions, reflections }: PlanCopy): FormLongTermGoal[] {
  const goalsUnder = groupBy(goals, ({ parentId }) => parentId)
  const actionsOf = groupBy(actions, ({ goalId }) => goalId)
  const reflectionsOf = groupBy(reflections, ({ actionId }) => actionId)
  return inOrder(goalsUnder.get(null)).map((goal) => ({
    ...goal,
    shortTerm: inOrder(goalsUnder.get(goal.id)).map((shortTermGoal) => ({
      ...shortTermGoal,
      actions: inOrder(actionsOf.get(shortTermGoal.id)).map((action) => ({
        ...action,
        // Those of one day stay as they came.
        reflections: (reflectionsOf.get(action.id) ?? []).toSorted((a, b) =>
          compareCodeUnits(dateOrder(a.reflectedOn), dateOrder(b.reflectedOn)),
        ),
      })),
    })),
  }))
}

const inOrder = <Row extends { id: string; position: string }>(rows: readonly Row[] = []): Row[] =>
  rows.toSorted((a, b) => compareCodeUnits(a.position, b.position) || compareCodeUnits(a.id, b.id))

function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
