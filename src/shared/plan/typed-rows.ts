import type { SyncEngine } from '../text/engine-types.ts'
import { type PlanTable, textFieldsOf } from './plan-fields.ts'
import { fieldText, type PlanRow, type PlanRows, planRowsOf } from './plan-rows.ts'
import type { PlacedAction } from './plan-walk.ts'

/** A row with what is typed on this device and not saved yet: as one sees it. */
export function asTyped<Table extends PlanTable>(
  table: Table,
  row: PlanRow<Table>,
  engine: SyncEngine,
): PlanRow<Table> {
  const texts = textFieldsOf(table).map((field) => {
    const { status, text } = engine.field({ table, id: row.id }, field).getSnapshot()
    return [field, status === 'saved' ? fieldText(row, field) : text]
  })
  return { ...row, ...Object.fromEntries(texts) }
}

export const withTyped = (actions: readonly PlacedAction[], engine: SyncEngine): PlacedAction[] =>
  actions.map((placed) => ({
    ...placed,
    action: asTyped('actions', placed.action, engine),
    reflections: placed.reflections.map((row) => asTyped('reflections', row, engine)),
  }))

export const rowsAsTyped = (rows: PlanRows, engine: SyncEngine): PlanRows =>
  planRowsOf(<Table extends PlanTable>(table: Table) =>
    (rows[table] as PlanRow<Table>[]).map((row) => asTyped(table, row, engine)),
  )
