import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'

const WEEK = 7 * 24 * 3_600_000

/** Who else wrote in the plan's actions last, in which, by their numbers, and when; within a week. */
export function writtenByOthers(rows: PlanRows, userId: string, now: Date) {
  const isByOther = (row: { updated_by: string | null; updated_at: string }) =>
    row.updated_by !== null && row.updated_by !== userId && now.getTime() - Date.parse(row.updated_at) < WEEK
  const written = actionsInOrder(planTree(rows)).flatMap(({ action, number, reflections }) =>
    [action, ...reflections].filter(isByOther).map((row) => ({ ...row, number })),
  )
  const [last] = written.toSorted((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))
  if (!last) return null
  const numbers = written.filter((row) => row.updated_by === last.updated_by).map(({ number }) => number)
  return { userId: last.updated_by ?? '', numbers: [...new Set(numbers)], at: last.updated_at }
}
