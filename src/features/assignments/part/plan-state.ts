import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'

/** What these pages need to know of the school's plan. */
export interface PlanState {
  rows: PlanRows
  /** When anything in it was last changed. */
  changedAt: string | null
  /** What it is saved by; those who only read have none. */
  engine: SyncEngine | null
  /** Sends what is waiting; true when the database has all of it. */
  save: () => Promise<boolean>
}

export function planStateOf(rows: PlanRows, engine: SyncEngine | null): PlanState {
  const changes = [...rows.goals, ...rows.actions, ...rows.reflections].map(({ updated_at }) => updated_at)
  return {
    engine,
    rows,
    changedAt: changes.reduce<string | null>(
      (last, instant) => (last === null || Date.parse(instant) > Date.parse(last) ? instant : last),
      null,
    ),
    save: async () => (engine ? engine.flush() : true),
  }
}
