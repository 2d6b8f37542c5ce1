import {
  fieldsOf,
  orderColumn,
  type PlanTable,
  parentColumn,
  textFieldsOf,
} from '../../../shared/plan/plan-fields.ts'
import { fieldText, isDeleted, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import {
  orderOf,
  type PlacedRow,
  placedRows,
  stoodElsewhere,
  visible,
} from '../../../shared/plan/plan-tree.ts'

/** What stood in a field when the plan was last read; see changes_since in the database. */
export interface Change {
  table_name: string
  row_id: string
  field: string
  before: string | null
}

export interface RemovedRow {
  table: PlanTable
  id: string
  texts: string[]
  /** Under which row it stood; undefined: it is not known. */
  parentId: string | null | undefined
  /** Its place there, compared by code unit. */
  order: string
}

/** What is new in a plan, for somebody who has read it before. */
export interface News {
  /** What stood in each field that says something else now, by `fieldKey`. Not of rows that are new altogether. */
  before: ReadonlyMap<string, string>
  added: ReadonlySet<string>
  /** Stands under another row than before, or elsewhere under the same where that is known. */
  moved: ReadonlySet<string>
  removed: readonly RemovedRow[]
}

export const noNews: News = { before: new Map(), added: new Set(), moved: new Set(), removed: [] }

export const fieldKey = (rowId: string, field: string) => `${rowId}.${field}`

export const countNews = ({ before, added, moved, removed }: News): number =>
  before.size + added.size + moved.size + removed.length

interface Row extends Pick<PlacedRow, 'id' | 'table' | 'order'> {
  /** Undefined: no longer known. */
  parentId: string | null | undefined
  fields: Record<string, string>
}

/** What has come since these changes began. */
export function newsSince(rows: PlanRows, changes: readonly Change[]): News {
  const now = rowsOf(rows)
  return newsOf(asRead(now, changes), now)
}

/** What differs between two copies of a plan. */
export const newsBetween = (before: PlanRows, after: PlanRows): News => newsOf(rowsOf(before), rowsOf(after))

function newsOf(earlier: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): News {
  const [seen, seenNow] = [visible(earlier.values()), visible(now.values())]
  const before = new Map<string, string>()
  const added = new Set<string>()
  const moved = new Set<string>()
  for (const row of seenNow.values()) {
    const was = seen.get(row.id)
    if (!was) {
      added.add(row.id)
      continue
    }
    if (stoodElsewhere(was, row)) moved.add(row.id)
    for (const [field, text] of Object.entries(row.fields)) {
      const old = was.fields[field] ?? ''
      if (old !== text) before.set(fieldKey(row.id, field), old)
    }
  }
  const removed = [...seen.values()]
    .filter(({ id }) => !seenNow.has(id))
    .map(({ table, id, parentId, order, fields }) => ({
      table,
      id,
      parentId,
      order,
      texts: textFieldsOf(table).flatMap((field) => fields[field] || []),
    }))
  return { before, added, moved, removed }
}

/** The rows as they were: with what stood in them then, without those made since, with those deleted since. */
function asRead(now: ReadonlyMap<string, Row>, changes: readonly Change[]): Map<string, Row> {
  const earlier = new Map(now)
  for (const id of new Set(changes.map(({ row_id }) => row_id))) {
    const changed = changes.filter(({ row_id }) => row_id === id)
    const deletion = changed.find(({ field }) => field === 'deleted_at')
    const wasThere =
      !changed.some(({ field }) => field === 'created_at') && (deletion?.before ?? null) === null
    const table = changed[0]?.table_name as PlanTable
    // Neither there now nor deleted since: it was gone already.
    const row = now.get(id) ?? (deletion && { id, table, parentId: undefined, order: '', fields: {} })
    if (row && wasThere) earlier.set(id, withBefore(row, changed))
    else earlier.delete(id)
  }
  return earlier
}

function withBefore(row: Row, changed: readonly Change[]): Row {
  const fields = { ...row.fields }
  let { parentId, order } = row
  for (const { field, before } of changed) {
    if (field === orderColumn[row.table]) order = orderOf(row.table, before ?? '')
    if (field === parentColumn[row.table]) parentId = before
    else if (field !== 'deleted_at' && field !== 'position') fields[field] = before ?? ''
  }
  return { ...row, parentId, order, fields }
}

const rowsOf = (rows: PlanRows): Map<string, Row> =>
  new Map(
    placedRows(rows)
      .filter(({ row }) => !isDeleted(row))
      .map(({ id, table, parentId, order, row }) => {
        const fields = fieldsOf(table).map((field) => [field, fieldText(row, field)])
        return [id, { id, table, parentId, order, fields: Object.fromEntries(fields) }]
      }),
  )
