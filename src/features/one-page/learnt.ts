import type { Reflection } from '../../shared/plan/plan-rows.ts'

/** What the latest reflection that knew it said of the assumption; they stand by date. */
export const learnt = (reflections: readonly Pick<Reflection, 'verdict'>[]): Reflection['verdict'] =>
  reflections.findLast(({ verdict }) => verdict !== 'too_early')?.verdict ?? 'too_early'
