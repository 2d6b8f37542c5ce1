import { generateKeyBetween } from 'fractional-indexing'
import type { Json } from '../../database.types.ts'
import { emptyValue, fieldsOf, parentColumn } from '../../shared/plan/plan-fields.ts'
import { type DraftRow, rowKinds, tableOf, valueIn } from './preview/draft-rows.ts'

type Row = Record<string, Json>

/** The rows of a plan as the database takes them; long-term goals after the last that is there. */
export function importRows(rows: readonly DraftRow[], lastPosition: string | null): Row[] {
  /** The row that is open of each kind, and the last position under it. */
  const open: { id: string | null; last: string | null }[] = [{ id: null, last: lastPosition }]
  return rows.map((row) => {
    const depth = rowKinds.indexOf(row.kind)
    open.length = depth + 1
    const parent = open[depth] ?? { id: null, last: null }
    parent.last = generateKeyBetween(parent.last, null)
    open.push({ id: row.id, last: null })
    return columnsOf(row, parent.id, parent.last)
  })
}

function columnsOf(row: DraftRow, parentId: string | null, position: string): Row {
  const table = tableOf[row.kind]
  const fields = fieldsOf(table).map((field) => [field, valueIn(row, field) || emptyValue(table, field)])
  return {
    kind: table,
    id: row.id,
    [parentColumn[table]]: parentId,
    ...Object.fromEntries(fields),
    ...(table === 'reflections' ? { reflected_on: row.reflected_on } : { position }),
  }
}
