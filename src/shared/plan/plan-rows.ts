import type { Tables } from '../../database.types.ts'
import { emptyValue, fieldsOf, type PlanTable } from './plan-fields.ts'

export type Goal = Tables<'goals'>
export type Action = Tables<'actions'>
export type Reflection = Tables<'reflections'>

/** A school's plan as the database has it: three flat lists, deleted rows included for its leaders. */
export interface PlanRows {
  goals: Goal[]
  actions: Action[]
  reflections: Reflection[]
}

export type PlanRow<Table extends PlanTable = PlanTable> = PlanRows[Table][number]

/** A plan put together table by table. */
export const planRowsOf = (
  rowsOf: <Table extends PlanTable>(table: Table) => PlanRow<Table>[],
): PlanRows => ({
  goals: rowsOf('goals'),
  actions: rowsOf('actions'),
  reflections: rowsOf('reflections'),
})

/** The same, each table fetched beside the others. */
export async function fetchedPlanRows(
  fetchRows: <Table extends PlanTable>(table: Table) => Promise<PlanRow<Table>[]>,
): Promise<PlanRows> {
  const [goals, actions, reflections] = await Promise.all([
    fetchRows('goals'),
    fetchRows('actions'),
    fetchRows('reflections'),
  ])
  return { goals, actions, reflections }
}

/** Where the table is known only at run time. */
export const findRow = (rows: PlanRows, table: PlanTable, rowId: string): PlanRow | undefined =>
  (rows[table] as PlanRow[]).find(({ id }) => id === rowId)

/** What stands in a field, as text. */
export const fieldText = (row: PlanRow, field: string): string => String(row[field as keyof PlanRow] ?? '')

export const filterRows = (rows: PlanRows, isWanted: (row: PlanRow) => boolean): PlanRows => ({
  goals: rows.goals.filter(isWanted),
  actions: rows.actions.filter(isWanted),
  reflections: rows.reflections.filter(isWanted),
})

/** What a row is known by, see `mainField`. */
export const mainText = (row: PlanRow): string => ('body' in row ? row.body : row.outcome)

export const isDeleted = (row: PlanRow): boolean => row.deleted_at !== null

/**
 * A message that comes late. A database that went back to a backup counts from a lower number again: what it writes then
 * is newer by its clock.
 */
export const isOlder = (row: Stamped, known: Stamped): boolean =>
  row.version < known.version && Date.parse(row.updated_at) <= Date.parse(known.updated_at)

type Stamped = Pick<Goal, 'version' | 'updated_at'>

/** The rows with one of them put in or replaced; an older version never replaces a newer one. */
export function withRow<Table extends PlanTable>(
  rows: PlanRows,
  table: Table,
  row: PlanRow<Table>,
): PlanRows {
  const list = rows[table] as PlanRow<Table>[]
  const at = list.findIndex((candidate) => candidate.id === row.id)
  const known = list[at]
  if (known && isOlder(row, known)) return rows
  return { ...rows, [table]: known ? list.with(at, row) : [...list, row] }
}

/** A row as the database will make it, with the defaults it will give. */
export function newRow<Table extends PlanTable>(
  table: Table,
  values: { id: string } & { [Column in keyof PlanRow<Table>]?: PlanRow<Table>[Column] | undefined },
): PlanRow<Table> {
  const now = new Date().toISOString()
  return {
    ...(table === 'goals' && { parent_id: null }),
    ...Object.fromEntries(fieldsOf(table).map((field) => [field, emptyValue(table, field)])),
    school_id: '',
    version: 0,
    version_id: '',
    epoch: '',
    created_at: now,
    updated_at: now,
    updated_by: null,
    deleted_at: null,
    ...values,
  } as PlanRow<Table>
}
