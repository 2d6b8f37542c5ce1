import type { Tables } from '../../database.types.ts'

export type Goal = Tables<'goals'>
export type Action = Tables<'actions'>
export type Reflection = Tables<'reflections'>

/** A school's plan as the database has it: three flat lists, deleted rows included for its leaders. */
export interface PlanRows {
  goals: Goal[]
  actions: Action[]
  reflections: Reflection[]
}

export type PlanTable = keyof PlanRows
export type PlanRow<Table extends PlanTable = PlanTable> = PlanRows[Table][number]

/** The columns of each table that hold synced text, with the most characters the database takes. */
export const textLimits = {
  goals: { body: 10_000 },
  actions: {
    body: 10_000,
    assumption: 10_000,
    teacher_support: 10_000,
    responsible: 1_000,
    timeframe: 1_000,
  },
  reflections: { outcome: 10_000, evidence: 10_000 },
} as const satisfies Record<PlanTable, Record<string, number>>

/** The rows with one of them put in or replaced; an older version never replaces a newer one. */
export function withRow<Table extends PlanTable>(
  rows: PlanRows,
  table: Table,
  row: PlanRow<Table>,
): PlanRows {
  const list = rows[table] as PlanRow<Table>[]
  const at = list.findIndex((candidate) => candidate.id === row.id)
  const known = list[at]
  if (known && known.version > row.version) return rows
  return { ...rows, [table]: known ? list.with(at, row) : [...list, row] }
}
