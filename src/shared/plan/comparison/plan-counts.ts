import type { PlanCopy } from '../handed-in/submission-content.ts'
import { type ComparedRow, comparePlans } from './plan-comparison.ts'

export interface PlanCounts {
  actions: number
  /** Of which it says why it is assumed to help. */
  withAssumption: number
  /** Of which something is written about how it went. */
  withReflection: number
}

/** How far a plan has come, counted as the overview counts it. */
export function planCounts(copy: PlanCopy): PlanCounts {
  const actions = flat(comparePlans(copy, copy)).filter(({ kind }) => kind === 'action')
  return {
    actions: actions.length,
    withAssumption: actions.filter((action) => isWritten(action, ['assumption'])).length,
    withReflection: actions.filter(({ children }) =>
      children.some((reflection) => isWritten(reflection, ['outcome', 'evidence'])),
    ).length,
  }
}

const flat = (rows: readonly ComparedRow[]): ComparedRow[] =>
  rows.flatMap((row) => [row, ...flat(row.children)])

const isWritten = ({ fields }: ComparedRow, wanted: string[]): boolean =>
  fields.some(({ field, after }) => wanted.includes(field) && after.trim() !== '')
