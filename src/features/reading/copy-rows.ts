import type { PlanCopy, PlanRows } from '../../shared/plan/handed-in/submission-content.ts'

/** A plan as it was handed in, in the form of the plan's own rows, so that it is shown in the same table. */
export function rowsOfCopy({ goals, actions, reflections }: PlanCopy): PlanRows {
  const rows = {
    goals: goals.map(({ parentId, ...goal }) => ({ ...goal, parent_id: parentId, deleted_at: null })),
    actions: actions.map(({ goalId, teacherSupport, ...action }) => ({
      ...action,
      goal_id: goalId,
      teacher_support: teacherSupport,
      deleted_at: null,
    })),
    // Its place among those of one day: a copy has them in the order they were made.
    reflections: reflections.map(({ actionId, reflectedOn, ...reflection }, index) => ({
      ...reflection,
      action_id: actionId,
      reflected_on: reflectedOn,
      created_at: String(index).padStart(6, '0'),
      deleted_at: null,
    })),
  }
  // The rest of a row is for those who write in it; a copy is only read.
  return rows as unknown as PlanRows
}
